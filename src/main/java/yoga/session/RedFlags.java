package yoga.session;

import java.util.List;

/** What to do when it hurts, the same for the eye and for the ear. */
public final class RedFlags {
    /** One paragraph each. */
    public static final List<String> PARAGRAPHS = List.of(
            "Stopped. Come out of the pose slowly and rest.",
            "Stretching feels like gentle tension. Sharp or shooting pain, numbness, or tingling down an arm is a reason"
                    + " to leave it for today, and to see a clinician if it stays.",
            "Call your local emergency number for chest pain, for weakness, tingling or numbness in both legs, for"
                    + " numbness between the legs, for loss of bladder or bowel control, or after a serious accident.",
            "See a clinician about fever or weight loss that you cannot explain; pain that is worse at night or does not"
                    + " ease with rest; clumsy hands, a changed walk or a weak arm; a history of cancer, osteoporosis or"
                    + " long use of steroids; and new pain under 20 or over 55.",
            "This list is not complete. When in doubt, ask a clinician.");

    private RedFlags() {}
}

/**
 * The figure that moves and breathes: a skeleton in key frames, and the canvas that it is drawn on.
 *
 * <p>Uses {@code java.base} only and knows no clock, file, terminal or YAML: a picture is a function of a figure, a size
 * and two fractions. {@link yoga.figure.Figure} is the data, {@link yoga.figure.Skeleton} its joints at one moment,
 * {@link yoga.figure.Drawing} the picture.
 *
 * <h2>How a figure is written</h2>
 *
 * One block of YAML, {@code src/main/figures/POSE.yaml} for a built-in pose, {@code figure:} in a user's own:
 *
 * <pre>{@code
 * view: side                              # side, front, back or top; front and back show the right arm on the right
 * size: [60, 28]                          # the sheet in dots, 8 to 160 each; a cell of text is 2 x 4 dots
 * ground: 0                               # how high the floor is drawn, in dots; left out where there is none
 * head: {joint: head, radius: 4}          # 1 to 20 dots; a person is about fifteen radii tall
 * text: Lying on the back, the hips lift. # one sentence for those who do not see the picture
 *
 * frames:                                 # all three, each with the same joints
 *   start:                                # before getting into the pose
 *     caption: knees bent, feet flat      # a few words
 *     joints:
 *       hip: [33.5, 3.9]                  # x from the left, y up; [0, 0] is the middle of the lower left dot
 *       knee: [42.9, 17.1]
 *       ...
 *   inhale: ...                           # in the pose, at the end of the in-breath
 *   exhale: ...                           # in the pose, at the end of the out-breath
 *
 * limbs:                                  # drawn in this order; body outwards: hip, knee, ankle
 *   - {joints: [hip, knee, ankle], stroke: leg}
 *   - {joints: [hip, waist, chest, shoulder], stroke: trunk, curved: true}
 *   - {joints: [shoulder, elbow, hand], stroke: arm, near: true}
 *
 * props:                                  # may be left out; the name is for contacts
 *   - {name: desk, line: [[44, 19.5], [59, 19.5]]}
 *
 * contacts:                               # may be left out; what touches what, with: floor, a prop or a joint
 *   - {with: floor, joints: [ankle, head]}
 *   - {with: floor, joints: [hip], frames: [start]}
 *
 * foreshortened:                          # may be left out; bones that turn toward the eye and so change in length
 *   - {bone: [shoulder, elbow], why: the elbow points out to the side}
 * }</pre>
 *
 * <p><b>Strokes</b> grow with the head: {@code trunk}, {@code leg}, {@code arm}, {@code forearm} (slimmer toward the
 * end), {@code thin} (a far limb or a detail), and two that close their joints to a shape, {@code filled} and {@code
 * outline}, which is lightly shaded inside and hides the scenery behind it, so that arms stand out before a trunk. {@code
 * curved} leads a smooth curve through the joints. {@code near} parts the limb by a seam from what was drawn before it,
 * so that crossed limbs can be told apart; the head is drawn before the first such limb.
 *
 * <p><b>Faults</b> that {@link yoga.figure.Figure} refuses: a frame missing; frames with different joints; a joint that
 * no limb uses; a limb of an unknown joint, of fewer than two (a shape: three), or of the same joint twice in a row; a head
 * at an unknown joint; a point outside the sheet; a prop of one point; a contact of or with something unknown; a bone
 * that is no part of a limb.
 *
 * <p><b>Between key frames</b> bones turn about their joints and keep their length, so limbs never shrink; joints that
 * touch something in both frames, or do not move, stay where they are. Only foreshortened bones go straight from one
 * frame to the other. A pose with sides is written for the right side, the one that leads first; the left is its mirror
 * image.
 */
@NullMarked
package yoga.figure;

import org.jspecify.annotations.NullMarked;

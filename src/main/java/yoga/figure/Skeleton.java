package yoga.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the joints of a figure are at one moment. */
public final class Skeleton {
    private final List<String> joints;
    /** In dots, in the order of the joints; a drawing uses them over and over. */
    final double[] x;

    final double[] y;

    Skeleton(List<String> joints) {
        this.joints = joints;
        x = new double[joints.size()];
        y = new double[joints.size()];
    }

    static Skeleton of(Figure figure, KeyFrame key) {
        Skeleton skeleton = new Skeleton(figure.joints());
        Map<String, Point> points = figure.frame(key).joints();
        for (int i = 0; i < skeleton.x.length; i++) {
            Point point = Objects.requireNonNull(points.get(skeleton.joints.get(i)));
            skeleton.x[i] = point.x();
            skeleton.y[i] = point.y();
        }
        return skeleton;
    }

    public List<String> joints() {
        return joints;
    }

    /**
     * Where a joint is.
     *
     * @throws IllegalArgumentException where there is no such joint
     */
    public Point at(String joint) {
        int i = joints.indexOf(joint);
        if (i < 0) {
            throw new IllegalArgumentException("no joint " + joint);
        }
        return new Point(x[i], y[i]);
    }

    void set(Skeleton other) {
        System.arraycopy(other.x, 0, x, 0, x.length);
        System.arraycopy(other.y, 0, y, 0, y.length);
    }

    /** How far it is from one joint to another, in dots. */
    double distance(int from, int to) {
        return Math.hypot(x[to] - x[from], y[to] - y[from]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Skeleton that
                && joints.equals(that.joints)
                && Arrays.equals(x, that.x)
                && Arrays.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
    }
}

package attune.family;

import java.util.Arrays;

/** What will come upon one infant, in order of time. What reaches past midnight stays on the plan. */
public final class DayPlan extends Replica<DayPlan> {
    private double[] times = new double[64];
    private Happening[] kinds = new Happening[64];
    private int[] marks = new int[64];
    private int first;
    private int count;

    /** Puts something on the plan. */
    void add(double time, Happening kind, int mark) {
        if (count == times.length) {
            makeRoom();
        }
        int i = count++;
        while (i > first && times[i - 1] > time) {
            times[i] = times[i - 1];
            kinds[i] = kinds[i - 1];
            marks[i] = marks[i - 1];
            i--;
        }
        times[i] = time;
        kinds[i] = kind;
        marks[i] = mark;
    }

    private void makeRoom() {
        if (first > 0) {
            int left = count - first;
            System.arraycopy(times, first, times, 0, left);
            System.arraycopy(kinds, first, kinds, 0, left);
            System.arraycopy(marks, first, marks, 0, left);
            first = 0;
            count = left;
        } else {
            times = Arrays.copyOf(times, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
            marks = Arrays.copyOf(marks, 2 * count);
        }
    }

    /** When the next thing comes; infinite when nothing is planned. */
    double next() {
        return first < count ? times[first] : Double.POSITIVE_INFINITY;
    }

    Happening kind() {
        return kinds[first];
    }

    int mark() {
        return marks[first];
    }

    /** Takes the next thing off the plan. */
    void done() {
        first++;
        if (first == count) {
            first = 0;
            count = 0;
        }
    }

    @Override
    protected void part() {
        times = times.clone();
        kinds = kinds.clone();
        marks = marks.clone();
    }
}

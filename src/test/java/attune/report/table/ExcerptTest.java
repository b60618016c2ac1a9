package attune.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void membersAreSpreadFromTheFirstToTheLast() {
        assertThat(Excerpt.evenly(List.of(1, 2, 3), 3)).containsExactly(1, 2, 3);
        assertThat(Excerpt.evenly(List.of(1, 2, 3, 4, 5, 6, 7), 4)).containsExactly(1, 3, 5, 7);
        assertThat(Excerpt.evenly(List.of(1, 2, 3, 4, 5), 2)).containsExactly(1, 5);
    }

    @Test
    void whatIsLeftOutIsSaid() {
        assertThat(Excerpt.note(4, 7, "arms")).isEqualTo(" 4 of 7 arms are shown; the tables have all of them.");
        assertThat(Excerpt.note(7, 7, "arms")).isEmpty();
    }
}

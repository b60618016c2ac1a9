package attune.experiment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static String written(int threads, InOrder.Rows rows) throws IOException {
        StringWriter text = new StringWriter();
        try (Table table = new Table(text, List.of("part", "row"))) {
            new InOrder(threads).write(table, 50, rows);
        }
        return text.toString();
    }

    private static void rows(int part, Table table) {
        for (int row = 0; row < part % 4; row++) {
            table.whole(part).number(1.0 / (row + 1)).end();
        }
    }

    @Test
    void theTableDoesNotDependOnTheThreads() throws IOException {
        String one = written(1, InOrderTest::rows);
        assertThat(one).startsWith("part,row\n1,1\n2,1\n2,0.5\n3,1\n").hasLineCount(1 + 73);
        for (int threads : new int[] {2, 3, 16}) {
            assertThat(written(threads, InOrderTest::rows)).isEqualTo(one);
        }
    }

    @Test
    void aFailureOfAPartIsRaisedAsItIs() {
        assertThatThrownBy(() -> written(3, (part, table) -> {
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThatThrownBy(() -> written(3, (part, table) -> {
                    throw new OutOfMemoryError("as if");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void manyRowsAreNotKept() {
        assertThat(new InOrder(4).keeping(100)).isEqualTo(new InOrder(4));
        assertThat(new InOrder(4).keeping(100_000)).isEqualTo(new InOrder(1));
    }
}

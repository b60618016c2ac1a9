package wronghouse.app;

import wronghouse.cellar.Cellar;

/** Lives in app and asks a class that is in no room. */
public final class AppAsksTheCellar {
    private AppAsksTheCellar() {}

    static Class<?> asks() {
        return Cellar.class;
    }
}

package dk.trinvis.testing;

/** The shared servers with the sample data: a test that holds on both is run once for each. */
public enum Demo {
    DERBY,
    POSTGRES;

    public TestServer server() {
        return this == DERBY ? TestServer.derby() : TestServer.postgres();
    }
}

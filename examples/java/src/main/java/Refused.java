/** The server answered, and its answer is a failure. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public Refused(String code, String message, String description) {
        super((code + ": " + message + " " + description).strip());
        this.code = code;
    }

    /** Which failure it is: {@code status.code} of the answer. */
    public String code() {
        return code;
    }
}

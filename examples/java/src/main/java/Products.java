import java.util.Map;

/** Lists the products of a family page by page, changes one, handles a failure and outlives its session. */
public final class Products {
    public static void main(String[] args) throws Exception {
        Crm crm = new Crm(
            setting("BASE_URL", "http://127.0.0.1:8080"),
            setting("CRM_USERNAME", "integrator"),
            setting("CRM_PASSWORD", "open-sesame"),
            setting("CRM_ORGANISATION", "DEMO"));

        Map<String, String> filter = Map.of("family_identifier", "code=TV", "fields_set", "code,description");
        crm.forEach("products/list", 2, filter, product ->
            System.out.println(product.path("code").asText() + ": " + product.path("description").asText()));

        var change = crm.object().put("description", "All \"sports\" channels");
        change.putObject("product_identifier").put("code", "SPORTS");
        System.out.println("Changed: " + crm.post("products/update", change).path("description").asText());

        try {
            var missing = crm.object().put("description", "None");
            missing.putObject("product_identifier").put("code", "NONE");
            crm.post("products/update", missing);
        } catch (Refused refused) {
            System.out.println("Refused: " + refused.code());
        }

        // As if the session had ended meanwhile: the next call signs in again.
        crm.post("authentication/token/release", crm.object());
        var product = crm.get("products/show", Map.of("product_identifier", "code=SPORTS"));
        System.out.println("Still there: " + product.path("description").asText());
        System.out.println("Signed in " + crm.logins() + " times");
    }

    private static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}

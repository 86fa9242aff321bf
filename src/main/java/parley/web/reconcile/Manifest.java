package parley.web.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.web.graph.Base;
import parley.web.graph.Terms;

/** Says what the service offers and where. */
final class Manifest {
  private static final String NAME = "Parley: meetings between governments";
  private static final int PREVIEW_WIDTH = 420;
  private static final int PREVIEW_HEIGHT = 260;

  private final Schema schema;
  private final Base base;
  private final int batch;

  Manifest(Schema schema, Base base, int batch) {
    this.schema = schema;
    this.base = base;
    this.batch = batch;
  }

  /**
   * {@return the manifest of a version}
   *
   * @param home address of this server as the client sees it, without a slash at the end
   */
  ObjectNode of(Version version, String home) {
    String root = home + version.path();
    ObjectNode manifest = Json.object();
    if (!version.names().isEmpty()) {
      ArrayNode versions = manifest.putArray("versions");
      version.names().forEach(versions::add);
    }
    manifest.put("name", NAME);
    if (version != Version.DRAFT) {
      manifest.put("identifierSpace", base.iri()).put("schemaSpace", Terms.NAMESPACE);
    }
    manifest
        .put("documentation", home + "/")
        .put("logo", home + "/static/icon.svg")
        .put("batchSize", batch);
    manifest.set("defaultTypes", types());
    if (version == Version.DRAFT) {
      draft(manifest, root);
    } else {
      old(manifest, root);
    }
    return manifest;
  }

  private ArrayNode types() {
    ArrayNode types = Json.array();
    schema
        .types()
        .forEach(type -> types.add(Json.object().put("id", type.id()).put("name", type.name())));
    return types;
  }

  private static void draft(ObjectNode manifest, String root) {
    manifest.put("lang", "en").put("dir", "ltr").put("standardizedScore", true);
    manifest.putObject("view").put("url", root + "/view{?id}");
    manifest.putObject("suggest").put("entity", true).put("property", true).put("type", true);
    manifest.putObject("preview").put("width", PREVIEW_WIDTH).put("height", PREVIEW_HEIGHT);
    ObjectNode extend = manifest.putObject("extend").put("proposeProperties", true);
    extend.putArray("propertySettings").add(limit("id", "name", "helpText"));
  }

  private static void old(ObjectNode manifest, String root) {
    manifest.putObject("view").put("url", root + "/view?id={{id}}");
    ObjectNode suggest = manifest.putObject("suggest");
    for (String kind : new String[] {"entity", "property", "type"}) {
      suggest
          .putObject(kind)
          .put("service_url", root)
          .put("service_path", "/suggest/" + kind)
          .put("flyout_service_url", root)
          .put("flyout_service_path", "/flyout/" + kind + "?id=${id}");
    }
    manifest
        .putObject("preview")
        .put("url", root + "/preview?id={{id}}")
        .put("width", PREVIEW_WIDTH)
        .put("height", PREVIEW_HEIGHT);
    ObjectNode extend = manifest.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", root)
        .put("service_path", "/extend/propose");
    extend.putArray("property_settings").add(limit("name", "label", "help_text"));
  }

  private static ObjectNode limit(String id, String name, String help) {
    return Json.object()
        .put(id, Extension.LIMIT)
        .put(name, "Limit")
        .put("type", "number")
        .put("default", 0)
        .put(help, "How many values of the property to give at most; 0 for all");
  }
}

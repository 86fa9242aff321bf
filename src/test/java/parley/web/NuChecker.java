package parley.web;

import com.thaiopensource.relaxng.impl.CombineValidator;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.htmlparser.common.Heuristics;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The rules of the Nu HTML checker: its parser, its schema of HTML and its checks in code, put
 * together as its own front end does. Left out is only its guess at the language of a text, which
 * would need a web server of another version than ours. Nothing is fetched; the schema is in its
 * jar.
 */
final class NuChecker {
  /** HTML with the attribute {@code property}, by which pages describe themselves to others. */
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final List<Schema> CHECKS =
      List.of(
          CheckerSchema.ASSERTION_SCH,
          CheckerSchema.TABLE_CHECKER,
          CheckerSchema.CONFORMING_BUT_OBSOLETE_WARNER,
          CheckerSchema.MICRODATA_CHECKER,
          CheckerSchema.NORMALIZATION_CHECKER,
          CheckerSchema.TEXT_CONTENT_CHECKER,
          CheckerSchema.UNCHECKED_SUBTREE_WARNER,
          CheckerSchema.UNSUPPORTED_CHECKER,
          CheckerSchema.USEMAP_CHECKER);

  private static final List<UnaryOperator<Schema>> WRAPPERS =
      List.of(
          DataAttributeDroppingSchemaWrapper::new,
          XmlLangAttributeDroppingSchemaWrapper::new,
          RoleAttributeFilteringSchemaWrapper::new,
          TemplateElementDroppingSchemaWrapper::new,
          NamespaceChangingSchemaWrapper::new);

  private final Told told = new Told();
  private final HtmlParser parser = new HtmlParser();
  private final Validator validator;

  /** Reads the schema, which takes a second. */
  NuChecker() {
    try {
      validator = validator(schema());
      prepareParser();
    } catch (SAXException e) {
      throw new IllegalStateException("the checker cannot read its own schema", e);
    } catch (Exception e) {
      // The libraries declare no narrower type.
      throw new IllegalStateException("the checker does not start", e);
    }
  }

  /** {@return what the checker says about a page, errors and warnings, each with its line} */
  List<String> messages(String html) {
    told.messages.clear();
    try {
      validator.reset();
      parser.parse(new InputSource(new StringReader(html)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      told.messages.add("fatal: " + e.getMessage());
    }
    return List.copyOf(told.messages);
  }

  private Schema schema() throws Exception {
    Schema schema =
        CompactSchemaReader.getInstance()
            .createSchema(entities().resolveEntity(null, SCHEMA), properties());
    for (UnaryOperator<Schema> wrapper : WRAPPERS) {
      schema = wrapper.apply(schema);
    }
    return schema;
  }

  private Validator validator(Schema schema) {
    Validator all = schema.createValidator(properties());
    for (Schema check : CHECKS) {
      all = new CombineValidator(all, check.createValidator(properties()));
    }
    return all;
  }

  private PropertyMap properties() {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, told);
    properties.put(ValidateProperty.ENTITY_RESOLVER, entities());
    properties.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
    RngProperty.CHECK_ID_IDREF.add(properties);
    return properties.toPropertyMap();
  }

  private static LocalCacheEntityResolver entities() {
    LocalCacheEntityResolver entities = new LocalCacheEntityResolver(new NullEntityResolver());
    entities.setAllowRnc(true);
    return entities;
  }

  private void prepareParser() throws SAXException {
    parser.setCommentPolicy(XmlViolationPolicy.ALLOW);
    parser.setContentNonXmlCharPolicy(XmlViolationPolicy.ALLOW);
    parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
    parser.setNamePolicy(XmlViolationPolicy.ALLOW);
    parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
    parser.setStreamabilityViolationPolicy(XmlViolationPolicy.ALLOW);
    parser.setMappingLangToXmlLang(true);
    parser.setHeuristics(Heuristics.NONE);
    parser.setContentHandler(validator.getContentHandler());
    parser.setErrorHandler(told);
    parser.setFeature("http://xml.org/sax/features/unicode-normalization-checking", true);
  }

  /** What was said about the page that is read. */
  private static final class Told implements ErrorHandler {
    private final List<String> messages = new ArrayList<>();

    @Override
    public void warning(SAXParseException problem) {
      add("warning", problem);
    }

    @Override
    public void error(SAXParseException problem) {
      add("error", problem);
    }

    @Override
    public void fatalError(SAXParseException problem) {
      add("fatal", problem);
    }

    private void add(String kind, SAXParseException problem) {
      messages.add(
          "%s in line %d: %s".formatted(kind, problem.getLineNumber(), problem.getMessage()));
    }
  }
}

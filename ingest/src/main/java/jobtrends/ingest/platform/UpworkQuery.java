package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;

/**
 * What Upwork's GraphQL is asked, as an address: "GraphQL over HTTP" names a query by one, in the
 * form of a GET. Only fields that are read are asked for, as its terms want it.
 */
final class UpworkQuery {

  private static final String API = "https://api.upwork.com/graphql";
  private static final int PAGE_SIZE = 50;

  private static final String QUERY =
      """
      query($filter: MarketplaceJobPostingsSearchFilter,
      $sort: [MarketplaceJobPostingSearchSortAttribute]) {
      marketplaceJobPostingsSearch(marketPlaceJobFilter: $filter,
      searchType: USER_JOBS_SEARCH, sortAttributes: $sort) {
      totalCount edges { node { id ciphertext title description createdDateTime publishedDateTime
      category subcategory experienceLevel engagement durationLabel amount { rawValue currency }
      hourlyBudgetMin { rawValue currency } hourlyBudgetMax { rawValue currency }
      skills { name prettyName } } } pageInfo { hasNextPage endCursor } } }"""
          .replace('\n', ' ');

  private UpworkQuery() {}

  /**
   * @param expression words to search for; empty for all jobs
   * @param after the cursor the page begins behind, "0" for the first: it is an offset as text
   */
  static URI page(String expression, String after) {
    ObjectNode variables = JsonNodeFactory.instance.objectNode();
    ObjectNode filter = variables.putObject("filter");
    if (!expression.isEmpty()) {
      filter.put("searchExpression_eq", expression);
    }
    filter.putObject("pagination_eq").put("after", after).put("first", PAGE_SIZE);
    variables.putArray("sort").addObject().put("field", "RECENCY");
    return URI.create(
        API
            + "?query="
            + Queries.encoded(QUERY)
            + "&variables="
            + Queries.encoded(variables.toString()));
  }

  /** The same search, further on; none for a page that was not asked for by this query. */
  static List<URI> next(URI page, String cursor) {
    return Queries.value(page, "variables")
        .map(variables -> JsonBody.of(variables).root().path("filter"))
        .filter(JsonNode::isObject)
        .filter(filter -> !cursor.isEmpty())
        .map(filter -> page(filter.path("searchExpression_eq").asText(), cursor))
        .stream()
        .toList();
  }
}

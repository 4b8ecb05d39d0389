package jobtrends.ingest.landing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun.ProblemCount;

/**
 * What came of one file.
 *
 * @param preset how it was read; absent when no preset fits it, and nothing was landed
 * @param runs landed by this call, oldest first, one per day of fetch
 * @param alreadyComplete ids of runs that an earlier import of the same file had landed
 * @param problems of the file, not yet of any one source; the runs count them with each source
 */
public record ImportResult(
    Path file,
    Optional<String> preset,
    List<RunManifest> runs,
    List<String> alreadyComplete,
    List<ProblemCount> problems) {}

package jobtrends.analytics.accuracy;

import java.util.List;
import jobtrends.model.ListingText;

/** One thing that is read of a listing, and how its reading is judged. Pure. */
interface Task {

  /** The listings a case asks about; one, or the two of a pair. */
  List<ListingText> inputs(LabelledCase labelled);

  default Answers answers(List<ListingText> inputs, Readers readers) {
    return Answers.read(inputs, readers);
  }

  Judgement judge(LabelledCase labelled, Answers answers);
}

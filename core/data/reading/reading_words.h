#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The words of resources/reading: what headers, answers and days look like in the languages we know. Words are data:
/// a language is added there, not here.
namespace throughline::data {

/// "word", "begin*", "*end" and "*anywhere*" of plainWords.
class WordPatterns {
public:
  void add(std::string_view pattern);
  /// Whether one of them fits these plain words.
  bool fit(std::string_view plain) const;

private:
  std::vector<std::string> patterns_; ///< with a blank where a word has to end
};

/// What makes an answer good or bad, in one language.
struct AnswerParts {
  WordPatterns positive, negative, neutral, strongest, strong, mild, slight, turned, never;
};

/// Answers of one questionnaire, best first; answers that mean the same share a step.
using AnswerScale = std::vector<std::vector<std::string>>;

/// Columns of a survey tool whose values say that a row is no answer of a customer.
struct ToolRows {
  std::vector<std::string> columns; ///< joined words
  std::vector<std::string> values;  ///< plain words
  std::vector<std::string> beside;  ///< counts only when the table has one of these columns too; none: always
};

struct ReadingWords {
  using Ranks = std::vector<std::vector<std::string>>; ///< joined names, best rank first

  std::map<std::string, Ranks, std::less<>> names; ///< by role
  using Topics = std::map<std::string, WordPatterns, std::less<>>;
  Topics says;                          ///< by topic
  std::map<std::string, Topics> saysIn; ///< by language and topic
  std::vector<std::string> asking;      ///< in lower case, longest first
  std::vector<AnswerScale> scales;      ///< plain words
  std::vector<AnswerParts> answers;     ///< per language
  std::set<std::string, std::less<>> noAnswer, totals, yes, no, weekdays, clock, outOf; ///< plain words
  std::set<std::string, std::less<>> notReached;  ///< of noAnswer: says that the touchpoint was not met
  std::set<std::string, std::less<>> blank;       ///< of noAnswer: what tools write where nothing stands
  std::map<std::string, int, std::less<>> months; ///< 1 .. 12
  WordPatterns service;
  std::set<std::string, std::less<>> toolColumns; ///< joined words
  WordPatterns toolPatterns;                      ///< headers of such columns that hold a number or a name of their own
  WordPatterns computed;                          ///< columns that a tool works out from another
  std::set<std::string, std::less<>> computedValues;
  std::map<std::string, double, std::less<>> npsGroups; ///< "promoter": a score that stands for those of its group
  std::vector<ToolRows> testRows, partialRows;
  std::vector<std::string> answerEndings;        ///< plain words that tools add to an answer
  std::set<std::string, std::less<>> testPeople; ///< what authors of a survey call somebody who only tries it

  /// Whether plain words of a header speak of a topic.
  bool speaksOf(std::string_view topic, std::string_view plain) const;
};

/// Whether the words of one of these topics fit.
bool topicFits(const ReadingWords::Topics& topics, std::string_view topic, std::string_view plain);

/// Read once, when first asked for.
const ReadingWords& readingWords();

/// The texts of resources/reading/*.json, as they were when the program was built.
std::span<const std::string_view> embeddedWords();

} // namespace throughline::data

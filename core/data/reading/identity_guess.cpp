#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_board.h"
#include "core/data/reading/reading_words.h"
#include "core/data/reading/scale_in_header.h"

namespace throughline::data {
namespace {

using Profile = ColumnProfile;

/// Groups beside the scores that they were made of; alone they are all there is.
bool isComputed(const ReadingBoard& board, const Profile& profile) {
  const auto& words = readingWords();
  const auto isSource = [&profile](const Profile& other) {
    return &other != &profile && other.ratings * 2 > other.answered() &&
           (other.says("recommend") || other.says("rating"));
  };
  if (!words.computed.fit(profile.plain) || std::ranges::none_of(board.evidence.columns, isSource))
    return false;
  return !profile.manyValues && std::ranges::all_of(profile.answers(), [&words](const auto& text) {
    return words.computedValues.contains(plainWords(text));
  });
}

bool isToolColumn(const Profile& profile) {
  const auto& known = readingWords().toolColumns;
  return known.contains(profile.joined) || known.contains(profile.asked) ||
         readingWords().toolPatterns.fit(profile.plain);
}

/// Marks of a questionnaire are nobody's name, whatever the column is called.
bool tellsPeopleApart(const Profile& profile) {
  return profile.different() > 1 || profile.filled == 1;
}

bool isDifferentInEachRow(const Profile& profile) {
  return profile.manyValues || profile.different() * 10 >= profile.filled * 9;
}

/// 1, 2, 3 ..., hardly one left out: counts of something have gaps.
bool isRunningNumber(const Profile& profile) {
  return isDifferentInEachRow(profile) && profile.isNumeric() &&
         profile.most() - profile.least() < 1.2 * static_cast<double>(profile.filled);
}

/// "Gast-Nr", "Req No.": a header that ends like a number of something, with a value of its own in each row.
bool looksLikeId(const Profile& profile) {
  static const std::vector<std::string> ends{"id",     "nr",     "no",  "number",  "num", "nummer",
                                             "numero", "número", "key", "kennung", "#"};
  const std::string& plain = profile.plain;
  const auto last = plain.substr(plain.rfind(' ') + 1);
  const bool ended = plain.starts_with("id ") || std::ranges::any_of(ends, [&](const auto& end) {
                       return last == end || (end.size() > 2 && plain.ends_with(end));
                     });
  return ended && isDifferentInEachRow(profile) && profile.filled > 1;
}

/// "Store ID": shops have one, too.
bool looksLikeIdOfPeople(const Profile& profile) {
  return looksLikeId(profile) && !namesThings(profile);
}

/// "Review ID", "Antwort-Nr": its header counts answers, orders or talks, and no people.
bool namesAnswers(const ReadingBoard& board, const Profile& profile) {
  return board.isNamed(profile, "respondent", 2) || (profile.says("answerOf") && looksLikeId(profile));
}

bool isMailAddress(std::string_view text) {
  const auto at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos &&
         text.find('.', at) != std::string_view::npos && text.find_first_of(" ,;") == std::string_view::npos;
}

/// E-mail addresses by their shape, or by the header where something stands for each of them.
bool namesByMail(const ReadingBoard& board, const Profile& profile) {
  const auto mails = std::ranges::count_if(profile.values, [](const auto& each) { return isMailAddress(each.first); });
  if (mails > 0 && static_cast<std::size_t>(mails) * 10 >= profile.answers().size() * 8)
    return true;
  const bool called = board.isNamed(profile, "respondent", 1) || profile.says("mail");
  return called && (profile.manyValues || profile.different() * 2 >= profile.filled) && !profile.isRated();
}

std::vector<CountedText> textsOf(const Profile& profile) {
  std::vector<CountedText> texts;
  for (const auto& [text, count] : profile.values)
    if (std::ranges::find(profile.noAnswers, text) == profile.noAnswers.end())
      texts.push_back({.text = text, .count = count});
  return texts;
}

/// "User", "Kunde": a header of a word or two that speaks of people, and values that are nearly all different, or keys
/// that come again ("u17").
bool holdsPeople(const Profile& profile) {
  constexpr std::size_t fewest = 10, longestKey = 40;
  const bool shortHeader = std::ranges::count(profile.plain, ' ') < 2;
  const bool other = profile.says("comment") || profile.says("openQuestion") || profile.says("time") ||
                     saysOtherNumber(profile) || profile.says("rating");
  const bool several = profile.manyValues || profile.different() >= fewest;
  if (!profile.says("person") || !shortHeader || other || !several || profile.meanLength > longestKey ||
      findTimeFormat(textsOf(profile), {}))
    return false;
  if (profile.isRated())
    return false;
  // "Customer spend", "Customer tier": what a second word says of people is one of their attributes, unless it is as
  // good as theirs alone and no number.
  const bool oneWord = profile.plain.find(' ') == std::string::npos;
  const bool own = isDifferentInEachRow(profile) && (oneWord || !profile.isNumeric());
  const bool keys = std::ranges::all_of(profile.values, [](const auto& each) {
    return each.first.find(' ') == std::string::npos && each.first.find_first_of("0123456789@") != std::string::npos;
  });
  return own || (oneWord && keys);
}

/// "Customer" with "new" and "regular": a few words that come again and again are groups of people, and no people.
bool holdsGroups(const Profile& profile) {
  constexpr std::size_t mostGroups = 12, fewestEach = 5;
  const auto holdsDigit = [](const auto& each) { return each.first.find_first_of("0123456789@") != std::string::npos; };
  return !profile.manyValues && profile.different() <= mostGroups &&
         profile.filled >= profile.different() * fewestEach * 2 && profile.filled >= mostGroups * fewestEach / 2 &&
         std::ranges::none_of(profile.values, holdsDigit);
}

/// The column that says who answered, as far as a header or addresses tell.
const Profile* findPerson(const ReadingBoard& board) {
  if (const auto* named = board.named("respondent", 0, 0);
      named != nullptr && tellsPeopleApart(*named) && !holdsGroups(*named))
    return named;
  const auto free = [&board](auto&& fits) {
    return board.firstFree([&](const Profile& profile) { return tellsPeopleApart(profile) && fits(profile); });
  };
  if (const auto* mail = free([&board](const Profile& profile) { return namesByMail(board, profile); }))
    return mail;
  return free([](const Profile& profile) { return profile.says("person") && looksLikeId(profile); });
}

/// Where nothing in the values decides: the way of the language and of the spreadsheets that write semicolons.
bool dayFirstHere(const Evidence& evidence) {
  if (evidence.format.delimiter == ';')
    return true;
  const auto foreign = std::ranges::count_if(evidence.columns, [](const Profile& profile) {
    return std::ranges::any_of(profile.header, [](char letter) { return static_cast<unsigned char>(letter) >= 0x80; });
  });
  return foreign > 0;
}

/// 1 January 1980 or 1970 in every row: an anonymous survey of a tool that keeps no day.
bool holdsNoDay(const Profile& profile, const TimeFormat& format) {
  const auto answers = profile.answers();
  const auto day = answers.size() == 1 && !profile.manyValues ? format.day(answers.front()) : std::nullopt;
  return day && (*day == *Date::of(1980, 1, 1) || *day == *Date::of(1970, 1, 1));
}

struct FoundTime {
  const Profile* profile = nullptr;
  FoundTimeFormat format;
};

std::optional<FoundTimeFormat> formatOf(const Profile& profile, TimeHints hints) {
  auto format = findTimeFormat(textsOf(profile), hints);
  if (!format)
    return std::nullopt;
  for (const auto& [text, count] : profile.values)
    if (const auto day = format->format.day(text))
      return *day >= *Date::of(1950, 1, 1) && *day <= *Date::of(2120, 1, 1) ? format : std::nullopt;
  return std::nullopt;
}

/// When the answer was given, before other days; a birthday or a due day only when there is nothing else.
int timeRank(const Profile& profile) {
  if (!profile.says("time"))
    return 3;
  if (profile.says("otherDay"))
    return 2;
  return profile.says("answered") ? 0 : 1;
}

/// Of metrics "users" are what a value is based on.
const Profile* peopleByValues(const ReadingBoard& board) {
  const bool metrics = board.named("metric") != nullptr && board.named("value") != nullptr;
  return metrics ? nullptr : board.firstFree(holdsPeople);
}

} // namespace

bool namesThings(const ColumnProfile& profile) {
  return profile.says("thing") && !profile.says("person");
}

void findToolColumns(ReadingBoard& board) {
  for (const auto& profile : board.evidence.columns)
    if (isComputed(board, profile))
      board.leaveAsTool(profile, RoleReason::computed);
    else if (isToolColumn(profile) && !(board.isNamed(profile, "respondent", 2) && isDifferentInEachRow(profile)))
      board.leaveAsTool(profile, RoleReason::toolColumn);
  for (const auto& rule : testRowRules(board.evidence.columns))
    for (const auto& profile : board.evidence.columns)
      if (board.nameOfColumn(profile) == rule.column && !namesByMail(board, profile))
        board.leaveAsTool(profile, RoleReason::toolColumn);
}

/// An answer's id keeps rows apart and finds them again in the next export. Without another column it is stored as who
/// answered too, so that files of the same answers join; that customers are not known shows in both being one column.
void findRespondent(ReadingBoard& board) {
  constexpr std::size_t answers = 2, numbers = 3;
  const auto* person = findPerson(board);
  const auto* values = person == nullptr ? peopleByValues(board) : nullptr;
  if (person != nullptr)
    board.mapping.respondent = board.take(*person, ColumnRole::respondent, RoleReason::header);
  else if (values != nullptr)
    board.mapping.respondent = board.take(*values, ColumnRole::respondent, RoleReason::people, false);
  person = person == nullptr ? values : person;
  const auto* id = board.named("respondent", answers, answers);
  if (id == nullptr || !tellsPeopleApart(*id))
    id = board.firstFree([&board](const Profile& profile) { return namesAnswers(board, profile); });
  if (id != nullptr && tellsPeopleApart(*id)) {
    board.mapping.response = board.take(*id, ColumnRole::responseId, RoleReason::header);
    board.couldBe(*id, ColumnRole::respondent);
    if (person == nullptr)
      board.mapping.respondent = board.mapping.response;
    return;
  }
  // Of metrics "n" is what a value is based on.
  if (person != nullptr || (board.named("metric") != nullptr && board.named("value") != nullptr))
    return;
  const auto* named = board.named("respondent", numbers, numbers);
  const bool counts = named != nullptr && board.isNamed(*named, "base") && !isRunningNumber(*named);
  const auto* key =
      named != nullptr && tellsPeopleApart(*named) && !counts ? named : board.firstFree(looksLikeIdOfPeople);
  if (key != nullptr)
    board.mapping.respondent = board.take(*key, ColumnRole::respondent, RoleReason::header, false);
}

void findTime(ReadingBoard& board) {
  const bool dayFirst = dayFirstHere(board.evidence);
  for (int rank = 0; rank < 4; ++rank)
    for (const auto& profile : board.evidence.columns) {
      if (!board.isFree(profile) || profile.filled == 0 || timeRank(profile) != rank)
        continue;
      const auto format = formatOf(profile, {.dayFirst = dayFirst, .isTime = rank < 3});
      if (!format)
        continue;
      if (holdsNoDay(profile, format->format)) {
        board.leaveOut(profile, RoleReason::dayNotKept);
        continue;
      }
      if (rank == 3 && (scaleInHeader(profile.question) || profile.says("rating"))) {
        board.leaveOut(profile, RoleReason::scoreDates);
        board.couldBe(profile, ColumnRole::touchpoint);
        board.doubt(profile);
        continue;
      }
      if (board.mapping.time) {
        board.leave(profile, RoleReason::anotherTime);
        board.couldBe(profile, ColumnRole::time);
        continue;
      }
      board.mapping.time =
          MappedTime{.column = board.take(profile, ColumnRole::time, rank < 3 ? RoleReason::header : RoleReason::values,
                                          !format->dayOrMonth),
                     .format = format->format.pattern()};
      if (format->dayOrMonth)
        board.assume(AssumptionKind::dayOrMonth, &profile, format->format.pattern(), profile.values.begin()->first);
      if (format->misfits > 0)
        board.assume(AssumptionKind::timesUnread, &profile, format->format.pattern(), std::to_string(format->misfits));
    }
}

} // namespace throughline::data

#include "core/workspace/clip_text.h"

#include "core/workspace/entity_rows.h"
#include "core/workspace/envelope.h"
#include "core/workspace/record_text.h"

#include <sstream>

namespace throughline::workspace {
namespace {

/// The part that says what was copied; no kind of entity has its name.
constexpr std::string_view headKind = "clip";

Error damagedClip(std::string detail) {
  return failure(ErrorCode::recordDamaged, {{Fact::name, "clip"}, {Fact::detail, std::move(detail)}});
}

/// Lines of "chosen <id>", "order <id>" and "<field> <from> <to>".
std::string headText(const model::Clip& clip) {
  std::string text;
  for (const auto id : clip.chosen)
    text += "chosen " + id.text() + "\n";
  for (const auto id : clip.order)
    text += "order " + id.text() + "\n";
  for (const auto& link : clip.links)
    text += std::string(nameOf(link.field)) + " " + link.from.text() + " " + link.to.text() + "\n";
  return text;
}

Status takeLine(const std::string& line, model::Clip& clip) {
  std::istringstream words(line);
  std::string word;
  std::string first;
  std::string second;
  words >> word >> first;
  const auto id = RawId::parse(first);
  if (!id)
    return damagedClip("an id is none");
  if (word == "chosen" || word == "order") {
    (word == "chosen" ? clip.chosen : clip.order).push_back(*id);
    return {};
  }
  words >> second;
  const auto field = model::wordOf<model::ClipLink::Field>(word);
  const auto to = RawId::parse(second);
  if (!field || !to)
    return damagedClip("a link is none");
  clip.links.push_back({.from = *id, .field = *field, .to = *to});
  return {};
}

Result<model::Clip> headOf(const ExchangePart& part) {
  const auto what = model::wordOf<model::ClipOf>(part.id);
  if (part.kind != headKind || !what)
    return damagedClip("the head is missing");
  model::Clip clip{.what = *what};
  std::istringstream lines(part.record);
  for (std::string line; std::getline(lines, line);)
    THROUGHLINE_CHECK(takeLine(line, clip));
  return clip;
}

} // namespace

Result<std::string> clipText(const model::Clip& clip) {
  THROUGHLINE_TRY(exchange, exchangeOfEntities(model::entitiesOf(clip.parts)));
  exchange.parts.insert(exchange.parts.begin(), ExchangePart{.id = std::string(nameOf(clip.what)),
                                                             .map = {},
                                                             .kind = std::string(headKind),
                                                             .record = headText(clip)});
  return envelopeOf(exchange);
}

Result<model::Clip> clipOfText(std::string_view text) {
  THROUGHLINE_TRY(payload, outOfEnvelope(text));
  THROUGHLINE_TRY(exchange, exchangeOf(payload));
  if (exchange.parts.empty())
    return damagedClip("it is empty");
  THROUGHLINE_TRY(clip, headOf(exchange.parts.front()));
  exchange.parts.erase(exchange.parts.begin());
  THROUGHLINE_TRY(entities, entitiesOfExchange(std::move(exchange)));
  THROUGHLINE_TRY(parts, model::documentOf(entities));
  clip.parts = std::move(parts);
  return clip;
}

} // namespace throughline::workspace

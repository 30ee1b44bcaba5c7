#include "core/exchange/imported.h"

#include "core/model/fields.h"
#include "core/model/images.h"
#include "core/model/look_up.h"
#include "core/model/names.h"
#include "core/model/validate.h"

#include <algorithm>
#include <map>

namespace throughline::exchange {
namespace {

using model::Document;
using model::JourneyMap;
using Renewed = model::IdMapping;

/// Takes what own does not say from other; the names of the fields in which both say something else.
class PersonaFiller {
public:
  explicit PersonaFiller(const model::Persona& other) { describe(other, *this); }
  void fill(model::Persona& own) { describe(own, *this); }
  bool filled = false;
  bool photoKept = false;
  bool textsKept = false;

  void operator()(const model::Field& field, const std::string& text) { texts_[field.name] = text; }
  void operator()(const model::Field&, const std::optional<model::ImageId>& photo) { photo_ = photo; }
  void operator()(const model::Field& field, std::string& text) {
    const auto& other = texts_[field.name];
    filled |= text.empty() && !other.empty();
    textsKept |= !text.empty() && !other.empty() && text != other;
    if (text.empty())
      text = other;
  }
  void operator()(const model::Field&, std::optional<model::ImageId>& photo) {
    filled |= !photo && photo_;
    photoKept |= photo && photo_ && photo != photo_;
    if (!photo)
      photo = photo_;
  }
  template <class Value> void operator()(const model::Field&, Value&) {}

private:
  std::map<std::string_view, std::string> texts_;
  std::optional<model::ImageId> photo_;
};

/// The same person in both: what the document does not say yet comes in, where both say something else its own stays.
void joinPersona(Shared<model::Persona>& own, const model::Persona& other, Remarks& remarks) {
  PersonaFiller filler(other);
  own = own.changed([&filler](model::Persona& persona) { filler.fill(persona); });
  const auto say = [&](bool is, RemarkCode code) {
    if (is)
      remarks.push_back({.code = code, .value = own->name});
  };
  say(filler.filled, RemarkCode::personaFilled);
  say(filler.textsKept, RemarkCode::personaTextsKept);
  say(filler.photoKept, RemarkCode::personaPhotoKept);
}

/// The document's own persona where there is one of that name; its id stands for the imported one.
void addPersonas(Document& document, ImportedJourneys& imported, const model::IdSet& taken, Renewed& renewed,
                 IdSource& ids) {
  for (const auto& persona : imported.personas) {
    model::Persona added = persona;
    model::dropUnknownImages(added, imported.images);
    const auto same = std::ranges::find(document.personas, persona.name, [](const auto& own) { return own->name; });
    if (same != document.personas.end()) {
      renewed[persona.id.raw] = (*same)->id.raw;
      joinPersona(*same, added, imported.remarks);
      continue;
    }
    if (taken.contains(added.id.raw))
      renewed[added.id.raw] = (added.id = ids.make<model::PersonaId>()).raw;
    document.personas.emplace_back(std::move(added));
  }
}

void dropDanglingLinks(const Document& document, JourneyMap& map, const model::IdSet& there, Remarks& remarks) {
  for (auto& touchpoint : map.touchpoints)
    if (touchpoint->feedbackFrom && !there.contains(touchpoint->feedbackFrom->raw))
      touchpoint = touchpoint.changed([](model::Touchpoint& each) { each.feedbackFrom.reset(); });
  for (auto& touchpoint : map.touchpoints) {
    if (!touchpoint->linkedMap || *touchpoint->linkedMap == map.id ||
        model::findMap(document, *touchpoint->linkedMap) != nullptr)
      continue;
    remarks.push_back({.code = RemarkCode::linkDropped, .value = touchpoint->title});
    touchpoint = touchpoint.changed([](model::Touchpoint& each) { each.linkedMap.reset(); });
  }
}

/// Personas that neither the document nor the import knows are not named any more.
void dropUnknownPersonas(const Document& document, JourneyMap& map) {
  model::IdSet unknown;
  const auto look = [&](model::PersonaId id) {
    if (std::ranges::none_of(document.personas, [id](const auto& persona) { return persona->id == id; }))
      unknown.insert(id.raw);
  };
  std::ranges::for_each(map.details->personas, look);
  for (const auto& touchpoint : map.touchpoints)
    for (const auto& felt : touchpoint->personaEmotions)
      look(felt.persona);
  model::dropNames(map, unknown);
}

/// New ids for all that the document has already, in every imported map.
void renewTaken(const ImportedJourneys& imported, const model::IdSet& taken, Renewed& renewed, IdSource& ids) {
  for (const auto& map : imported.maps) {
    const auto own = model::idsOn(map);
    if (std::ranges::any_of(own, [&](RawId id) { return taken.contains(id); }))
      for (const auto id : own)
        renewed.try_emplace(id, ids.next());
  }
}

} // namespace

Result<Document> addImported(const Document& document, ImportedJourneys& imported, IdSource& ids) {
  Document next = document;
  const auto taken = model::idsIn(document);
  Renewed renewed;
  addPersonas(next, imported, taken, renewed, ids);
  renewTaken(imported, taken, renewed, ids);
  const std::size_t before = next.maps.size();
  for (auto& map : imported.maps) {
    if (renewed.contains(map.id.raw))
      imported.remarks.push_back({.code = RemarkCode::idRenewed, .value = map.details->title});
    model::renameIds(map, renewed);
    dropUnknownPersonas(next, map);
    next.maps.emplace_back(map);
  }
  for (auto& value : imported.metricValues)
    if (const auto found = renewed.find(value.touchpoint.raw); found != renewed.end())
      value.touchpoint.raw = found->second;
  next = model::withImages(next, imported.images);
  const auto there = model::idsIn(next);
  for (std::size_t at = before; at < next.maps.size(); ++at) {
    dropDanglingLinks(next, imported.maps[at - before], there, imported.remarks);
    model::dropUnknownImages(imported.maps[at - before], next.images);
    next.maps[at] = Shared(imported.maps[at - before]);
  }
  THROUGHLINE_CHECK(model::validate(next));
  return next;
}

} // namespace throughline::exchange

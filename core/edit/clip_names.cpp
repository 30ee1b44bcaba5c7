#include "core/edit/clip_names.h"

#include "core/edit/part_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/thing.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/images.h"
#include "core/model/part_facts.h"

#include <algorithm>

namespace throughline::edit {
namespace {

using model::Clip;
using model::ClipLink;
using model::ClipOf;
using model::Document;
using model::JourneyMap;
using model::TouchpointId;

template <class T> void append(std::vector<RawId>& ids, const T& part) {
  const auto own = model::idsIn(part);
  ids.insert(ids.end(), own.begin(), own.end());
}

/// Ids of all that a clip brings; actions are looked at one by one.
std::vector<RawId> comingIds(const Clip& clip) {
  std::vector<RawId> ids;
  for (const auto& map : clip.parts.maps) {
    if (clip.what == ClipOf::maps) {
      const auto own = model::idsOn(*map);
      ids.insert(ids.end(), own.begin(), own.end());
      continue;
    }
    for (const auto& card : map->touchpoints)
      append(ids, *card);
    for (const auto& stage : map->stages)
      if (clip.what == ClipOf::stages && std::ranges::find(clip.chosen, stage->id.raw) != clip.chosen.end())
        append(ids, *stage);
    if (clip.what == ClipOf::steps)
      ids.insert(ids.end(), clip.chosen.begin(), clip.chosen.end());
    for (const auto& lane : map->lanes)
      if (std::ranges::find(clip.chosen, lane->id.raw) != clip.chosen.end())
        ids.push_back(lane->id.raw);
  }
  return ids;
}

RawId renewedOf(const model::IdMapping& renewed, RawId id) {
  const auto found = renewed.find(id);
  return found == renewed.end() ? id : found->second;
}

/// Personas that came: the document's own of that id or name, or added.
Document withPersonas(const Document& document, const Clip& clip, model::IdMapping& renewed, IdSource& ids) {
  Document next = document;
  auto taken = model::idsIn(document);
  for (const auto& persona : clip.parts.personas) {
    const auto has = [&persona](const auto& own) { return own->id == persona->id; };
    if (std::ranges::any_of(next.personas, has))
      continue;
    const auto same = std::ranges::find(next.personas, persona->name, [](const auto& own) { return own->name; });
    if (same != next.personas.end()) {
      renewed[persona->id.raw] = (*same)->id.raw;
      continue;
    }
    model::Persona added = *persona;
    model::dropUnknownImages(added, clip.parts.images);
    if (taken.contains(added.id.raw))
      renewed[persona->id.raw] = (added.id = ids.make<model::PersonaId>()).raw;
    next.personas.emplace_back(std::move(added));
  }
  return next;
}

/// Joins what came with what is there.
class Joiner {
public:
  Joiner(Document document, const Clip& clip, const model::IdMapping& renewed, IdSource& ids)
      : clip_(clip), ids_(ids), next_(std::move(document)), renewed_(renewed) {
    for (const auto id : comingIds(clip))
      came_.insert(renewedOf(renewed_, id));
  }

  Result<Document> join(std::optional<model::MapId> onto) {
    model::IdMapping personas;
    next_ = model::withImages(withPersonas(next_, clip_, personas, ids_), clip_.parts.images);
    for (const auto& [old, own] : personas)
      renewed_.insert_or_assign(old, own);
    for (const auto& map : std::vector(next_.maps))
      if (onto ? map->id == *onto : came_.contains(map->id.raw))
        THROUGHLINE_CHECK(joinOn(*map, personas));
    if (onto)
      THROUGHLINE_CHECK(pastePlainParts(*onto));
    for (const auto& link : clip_.links)
      THROUGHLINE_CHECK(tie(link));
    return std::move(next_);
  }

private:
  Status take(const Result<Document>& next) {
    if (!next.ok())
      return next.error();
    next_ = *next;
    return {};
  }

  Status joinOn(const JourneyMap& on, const model::IdMapping& personas) {
    const auto here = model::idsOn(on);
    const model::IdSet onMap(here.begin(), here.end());
    const auto everywhere = model::idsIn(next_);
    return take(changeMap(next_, on.id, [&](JourneyMap& map) -> Status {
      if (came_.contains(map.id.raw))
        model::renameIds(map, personas);
      for (auto& card : map.touchpoints)
        if (came_.contains(card->id.raw)) {
          card = reaching(card.changed([&](model::Touchpoint& each) { model::renameIds(each, personas); }), map.id,
                          onMap, everywhere);
          addPersonasOf(*card, map);
        }
      return {};
    }));
  }

  /// The card without names of what it cannot reach from this map.
  Shared<model::Touchpoint> reaching(const Shared<model::Touchpoint>& card, model::MapId map, const model::IdSet& onMap,
                                     const model::IdSet& everywhere) const {
    model::IdSet gone;
    const model::EntityKey key{model::EntityKind::touchpoint, card->id.raw, map};
    for (const auto& name : model::factsOf(key, card).names) {
      const bool ofWorkspace =
          name.what == model::thingName<model::Persona> || name.what == model::thingName<model::Image>;
      const bool there =
          name.role == model::IdRole::anywhere || ofWorkspace ? everywhere.contains(name.id) : onMap.contains(name.id);
      if (!there)
        gone.insert(name.id);
    }
    if (gone.empty())
      return card;
    JourneyMap alone;
    alone.touchpoints.push_back(card);
    model::dropNames(alone, gone);
    return alone.touchpoints.front();
  }

  static void addPersonasOf(const model::Touchpoint& card, JourneyMap& map) {
    for (const auto& felt : card.personaEmotions) {
      const auto& named = map.details->personas;
      if (std::ranges::find(named, felt.persona) == named.end())
        map.details =
            map.details.changed([&felt](model::MapDetails& details) { details.personas.push_back(felt.persona); });
    }
  }

  Status pastePlainParts(model::MapId map) {
    Status status;
    model::forEachKind(model::PlainKinds{}, [&]<class T>(std::type_identity<T>) {
      for (const auto& part : (*clip_.parts.maps.front()).*model::KindOf<T>::list)
        if (status.ok())
          status = pastePlain(map, *part);
    });
    return status;
  }

  /// A plain part that stayed, because only what it named was cut, names it again; any other comes along.
  template <class T> Status pastePlain(model::MapId map, const T& part) {
    if (isOn<T>(map, part.id) && namesWhatIsBack(part))
      return nameAgain(part);
    T copy = part;
    model::renameIds(copy, renewed_);
    if (model::idsIn(next_).contains(copy.id.raw))
      copy.id = ids_.make<decltype(T::id)>();
    const auto here = model::idsOn(*model::findMap(next_, map));
    JourneyMap alone;
    (alone.*model::KindOf<T>::list).emplace_back(std::move(copy));
    model::IdSet gone;
    const auto& only = (alone.*model::KindOf<T>::list).front();
    for (const auto& name : model::factsOf({model::KindOf<T>::kind, only->id.raw, map}, only).names)
      if (std::ranges::find(here, name.id) == here.end())
        gone.insert(name.id);
    model::dropNames(alone, gone);
    return take(addPart<T>(next_, map, *(alone.*model::KindOf<T>::list).front()));
  }
  bool isBack(RawId id) const { return came_.contains(id) && !renewed_.contains(id); }
  template <class T> bool isOn(model::MapId map, decltype(T::id) id) const {
    return slotOf<T>(model::findMap(next_, map)->*model::KindOf<T>::list, id) != nullptr;
  }
  template <class T> bool namesWhatIsBack(const T& part) const {
    const auto names = model::factsOf({model::KindOf<T>::kind, part.id.raw, {}}, Shared(part)).names;
    return std::ranges::any_of(names, [this](const auto& name) { return isBack(name.id); });
  }
  template <class T> Status nameAgain(const T& was) {
    for (const auto& field : settableFields(was.id)) {
      if (field.names.empty())
        continue;
      const auto before = fieldIn(was, field.field.name);
      const auto* named = before ? std::get_if<std::string>(&before->held) : nullptr;
      const auto id = named == nullptr ? std::nullopt : RawId::parse(*named);
      if (id && isBack(*id) && fieldOf(next_, was.id, field.field.name) == model::nothing())
        THROUGHLINE_CHECK(take(setField(next_, was.id, field.field.name, *before)));
    }
    return {};
  }

  /// Names again what came back; links between two maps, or to another one's feedback, may be refused by now.
  Status tie(const ClipLink& link) {
    const auto* from = findById(next_, TouchpointId{link.from});
    if (from == nullptr || !isBack(link.to))
      return {};
    Result<Document> tied = next_;
    switch (link.field) {
    case ClipLink::Field::answers: {
      auto answers = from->answers;
      answers.push_back(TouchpointId{link.to});
      tied = setAnswers(next_, from->id, std::move(answers));
      break;
    }
    case ClipLink::Field::feedbackFrom:
      if (!from->feedbackFrom)
        tied = shareFeedback(next_, from->id, TouchpointId{link.to});
      break;
    case ClipLink::Field::linkedMap:
      if (!from->linkedMap)
        tied = setLinkedMap(next_, from->id, model::MapId{link.to});
      break;
    }
    if (tied.ok())
      next_ = std::move(*tied);
    return {};
  }

  const Clip& clip_;
  IdSource& ids_;
  Document next_;
  model::IdMapping renewed_;
  model::IdSet came_;
};

} // namespace

model::IdMapping renewedIds(const Document& document, const Clip& clip, IdSource& ids) {
  const auto taken = model::idsIn(document);
  model::IdMapping renewed;
  for (const auto id : comingIds(clip))
    if (taken.contains(id))
      renewed.emplace(id, ids.next());
  return renewed;
}

Result<Document> joinedUp(const Document& document, const Clip& clip, std::optional<model::MapId> onto,
                          const model::IdMapping& renewed, IdSource& ids) {
  return Joiner(document, clip, renewed, ids).join(onto);
}

} // namespace throughline::edit

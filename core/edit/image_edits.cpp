#include "core/edit/image_edits.h"

#include "core/edit/changing.h"
#include "core/edit/field_setter.h"
#include "core/edit/thing.h"
#include "core/model/frontstage.h"
#include "core/model/images.h"

namespace throughline::edit {
namespace {

using model::Document;
using model::ImageId;

const model::LaneText* textIn(const model::Lane& lane, model::StepId step) {
  const auto found = std::ranges::lower_bound(lane.texts, step, {}, &model::LaneText::step);
  return found == lane.texts.end() || found->step != step ? nullptr : &*found;
}

Result<Document> shown(const Document& document, model::TouchpointId touchpoint, std::optional<ImageId> image) {
  return changeTouchpoint(document, touchpoint, [image](model::Touchpoint& changed) { changed.image = image; });
}

void showIn(model::Lane& lane, model::StepId step, std::optional<ImageId> image) {
  const auto at = std::ranges::lower_bound(lane.texts, step, {}, &model::LaneText::step);
  const bool there = at != lane.texts.end() && at->step == step;
  if (there && !image && at->text.empty())
    lane.texts.erase(at);
  else if (there)
    at->image = image;
  else if (image)
    lane.texts.insert(at, {.step = step, .text = {}, .image = image});
}

Result<Document> shown(const Document& document, const LaneCell& cell, std::optional<ImageId> image) {
  const auto* map = model::mapOf(document, cell.lane);
  if (map == nullptr)
    return notThere("lane", cell.lane.raw);
  if (model::stageOf(*map, cell.step) == nullptr)
    return notThere("step", cell.step.raw);
  return changePart<model::Lane>(document, cell.lane, [&](model::Lane& lane) -> Status {
    if (!model::holdsTexts(lane.type))
      return failure(
          ErrorCode::valueNotAllowed,
          {{Fact::name, "lane"}, {Fact::value, lane.title}, {Fact::expected, "a storyboard or another lane for text"}});
    showIn(lane, cell.step, image);
    return {};
  });
}

Result<Document> shown(const Document& document, model::PersonaId persona, std::optional<ImageId> image) {
  return changePart<model::Persona>(document, persona, [image](model::Persona& changed) -> Status {
    changed.photo = image;
    return {};
  });
}

std::optional<ImageId> imageIdAt(const Document& document, model::TouchpointId touchpoint) {
  const auto* found = findById(document, touchpoint);
  return found == nullptr ? std::nullopt : found->image;
}
std::optional<ImageId> imageIdAt(const Document& document, model::PersonaId persona) {
  const auto* found = findById(document, persona);
  return found == nullptr ? std::nullopt : found->photo;
}
std::optional<ImageId> imageIdAt(const Document& document, const LaneCell& cell) {
  const auto* lane = findById(document, cell.lane);
  const auto* text = lane == nullptr ? nullptr : textIn(*lane, cell.step);
  return text == nullptr ? std::nullopt : text->image;
}

} // namespace

Result<Document> setImage(const Document& document, const ImagePlace& place, const std::optional<model::Image>& image) {
  std::vector<Shared<model::Image>> known = document.images;
  std::optional<ImageId> id;
  if (image) {
    THROUGHLINE_TRY(checked, checkedPart(*image, "image"));
    id = checked.id;
    if (model::findImage(known, *id) == nullptr)
      insertById(known, std::move(checked));
  }
  THROUGHLINE_TRY(next, std::visit([&](const auto& where) { return shown(document, where, id); }, place));
  return model::withoutUnusedImages(model::withImages(next, known));
}

const model::Image* imageAt(const Document& document, const ImagePlace& place) {
  const auto id = std::visit([&document](const auto& where) { return imageIdAt(document, where); }, place);
  const auto* image = id ? model::findImage(document.images, *id) : nullptr;
  return image == nullptr ? nullptr : &**image;
}

} // namespace throughline::edit

#include "core/model/images.h"

#include "core/base/base64.h"
#include "core/base/sha256.h"

#include <algorithm>

namespace throughline::model {
namespace {

constexpr auto idOfImage = [](const Shared<Image>& image) { return image->id; };

class ImageNames {
public:
  explicit ImageNames(IdSet& named) : named_(named) {}
  void operator()(const Field& field, const ImageId& id) {
    if (field.role != IdRole::identity)
      named_.insert(id.raw);
  }
  template <class Value> void operator()(const Field&, const Value&) {}

private:
  IdSet& named_;
};

IdSet imagesNamed(const JourneyMap& map) {
  IdSet named;
  ImageNames names(named);
  EveryField every(names);
  for (const auto& touchpoint : map.touchpoints)
    describe(*touchpoint, every);
  for (const auto& lane : map.lanes)
    describe(*lane, every);
  return named;
}

IdSet imagesNamed(const Document& document) {
  IdSet named;
  for (const auto& map : document.maps)
    named.merge(imagesNamed(*map));
  for (const auto& persona : document.personas)
    if (persona->photo)
      named.insert(persona->photo->raw);
  return named;
}

} // namespace

Image imageOf(ImageFormat format, int width, int height, std::string_view bytes) {
  const auto hash = hexText(sha256(bytes));
  const auto id = ImageId::parse(std::string_view(hash).substr(0, 32));
  return {.id = id.value_or(ImageId{}), .format = format, .width = width, .height = height, .data = base64Of(bytes)};
}

std::string bytesOf(const Image& image) {
  return bytesOfBase64(image.data).value_or(std::string());
}

const Shared<Image>* findImage(const std::vector<Shared<Image>>& images, ImageId id) {
  const auto found = std::ranges::lower_bound(images, id, {}, idOfImage);
  return found == images.end() || (*found)->id != id ? nullptr : &*found;
}

std::vector<Shared<Image>> imagesIn(const Document& document, const std::vector<Shared<Image>>& from) {
  std::vector<Shared<Image>> images;
  if (from.empty())
    return images;
  const auto named = imagesNamed(document);
  std::ranges::copy_if(from, std::back_inserter(images),
                       [&named](const auto& image) { return named.contains(image->id.raw); });
  return images;
}

Document withoutUnusedImages(const Document& document) {
  if (document.images.empty())
    return document;
  const auto named = imagesNamed(document);
  Document next = document;
  std::erase_if(next.images, [&named](const auto& image) { return !named.contains(image->id.raw); });
  return next;
}

void dropUnknownImages(JourneyMap& map, const std::vector<Shared<Image>>& known) {
  const auto isUnknown = [&known](const std::optional<ImageId>& image) {
    return image && findImage(known, *image) == nullptr;
  };
  for (auto& touchpoint : map.touchpoints)
    if (isUnknown(touchpoint->image))
      touchpoint = touchpoint.changed([](Touchpoint& changed) { changed.image.reset(); });
  for (auto& lane : map.lanes)
    if (std::ranges::any_of(lane->texts, isUnknown, &LaneText::image))
      lane = lane.changed([&](Lane& changed) {
        for (auto& text : changed.texts)
          if (isUnknown(text.image))
            text.image.reset();
        std::erase_if(changed.texts, [](const LaneText& text) { return text.text.empty() && !text.image; });
      });
}

void dropUnknownImages(Persona& persona, const std::vector<Shared<Image>>& known) {
  if (persona.photo && findImage(known, *persona.photo) == nullptr)
    persona.photo.reset();
}

Document withImages(const Document& document, const std::vector<Shared<Image>>& from) {
  Document next = document;
  for (const auto& image : imagesIn(document, from))
    if (findImage(next.images, image->id) == nullptr)
      next.images.insert(std::ranges::lower_bound(next.images, image->id, {}, idOfImage), image);
  return next;
}

} // namespace throughline::model

#pragma once

#include "core/model/names.h"

#include <string>
#include <string_view>
#include <vector>

/// Images are kept once by what is in them and are there as long as something names them.
namespace throughline::model {

/// An image of these bytes (a whole PNG or JPEG file), with the id that follows from them: the first half of their
/// SHA-256. The same bytes give the same id.
Image imageOf(ImageFormat format, int width, int height, std::string_view bytes);
/// The bytes of the image's file; empty when its data is damaged.
std::string bytesOf(const Image& image);

/// The image of that id; null when it is not there.
const Shared<Image>* findImage(const std::vector<Shared<Image>>& images, ImageId id);

/// Those of the list that maps and personas of the document name, in their order.
std::vector<Shared<Image>> imagesIn(const Document& document, const std::vector<Shared<Image>>& from);

/// The document without images that nothing names.
Document withoutUnusedImages(const Document& document);
/// The map without names of images that the list does not hold: what came without them.
void dropUnknownImages(JourneyMap& map, const std::vector<Shared<Image>>& known);
/// The persona without the name of a photo that the list does not hold.
void dropUnknownImages(Persona& persona, const std::vector<Shared<Image>>& known);
/// The document with those of the list that it names and has not yet.
Document withImages(const Document& document, const std::vector<Shared<Image>>& from);

} // namespace throughline::model

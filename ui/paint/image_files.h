#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <string>

class QByteArray;
class QImage;
class QMimeData;
class QString;

namespace throughline::ui {

/// Longest side of an image that is kept, in pixels: larger ones are made smaller.
inline constexpr int longestImageSide = 1600;

/// The image in a PNG, JPEG, GIF, BMP or WebP file, upright, made small enough to be kept, and without what cameras
/// write beside it (place, owner). What would take too much memory is refused before it is decoded. The same file gives
/// the same image. Errors: as readWholeFile; imageUnreadable.
Result<model::Image> imageOfFile(const std::string& path);
/// The same of the bytes of such a file; name is what an error calls it. Errors: imageUnreadable.
Result<model::Image> imageOfBytes(const QByteArray& bytes, const std::string& name);
/// Of a picture in memory, as the clipboard has it. Errors: imageUnreadable when it is empty.
Result<model::Image> imageOfPixels(const QImage& picture, const std::string& name);

/// Whether something that is pasted or dropped is an image, or the file of one by its name.
bool holdsImage(const QMimeData& mime);
/// That image; of several files the first. Errors: as imageOfFile and imageOfPixels.
Result<model::Image> imageOfMime(const QMimeData& mime);

/// "*.png *.jpg": for dialogs that choose one.
QString imageFileEndings();

} // namespace throughline::ui

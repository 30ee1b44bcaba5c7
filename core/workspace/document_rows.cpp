#include "core/workspace/document_rows.h"

#include "core/model/images.h"
#include "core/model/repair.h"
#include "core/model/validate.h"

namespace throughline::workspace {
namespace {

/// What is wrong with a part is, for the user, damage of the file.
Error damagedFile(const Error& cause, const std::filesystem::path& path) {
  if (cause.code == ErrorCode::recordNewer)
    return cause.with(Fact::path, path.string());
  std::string detail = cause.fact(Fact::detail);
  if (const auto what = cause.fact(Fact::name); !what.empty())
    detail = what + " " + cause.fact(Fact::value) + ": " + detail;
  return failure(ErrorCode::workspaceDamaged, {{Fact::path, path.string()}, {Fact::detail, std::move(detail)}});
}

/// Put together, not looked at yet.
Result<model::Document> assembledDocument(const std::vector<EntityRow>& rows, const std::filesystem::path& path) {
  std::vector<model::Entity> entities;
  entities.reserve(rows.size());
  for (const auto& row : rows) {
    auto entity = entityOf(row);
    if (!entity.ok())
      return damagedFile(entity.error(), path);
    entities.push_back(std::move(*entity));
  }
  auto document = model::documentOf(entities);
  if (!document.ok())
    return damagedFile(document.error(), path);
  return document;
}

/// A program that knew nothing of photos took away the image that only a photo used.
model::Document withoutLostPhotos(model::Document document) {
  for (auto& persona : document.personas)
    if (persona->photo)
      persona = persona.changed([&](model::Persona& changed) { model::dropUnknownImages(changed, document.images); });
  return document;
}

} // namespace

Result<model::Document> documentOfRows(const std::vector<EntityRow>& rows, const std::filesystem::path& path) {
  THROUGHLINE_TRY(document, assembledDocument(rows, path));
  const Status valid = model::validate(document);
  if (valid.ok())
    return document;
  auto mended = withoutLostPhotos(document);
  if (!model::validate(mended).ok())
    return damagedFile(valid.error(), path);
  return mended;
}

Result<StoredDocument> repairedDocumentOfRows(const std::vector<EntityRow>& rows, const std::filesystem::path& path) {
  THROUGHLINE_TRY(document, assembledDocument(rows, path));
  const Status valid = model::validate(document);
  if (valid.ok())
    return StoredDocument{.stored = document, .sound = document};
  auto mended = withoutLostPhotos(document);
  if (model::validate(mended).ok())
    return StoredDocument{.stored = document, .sound = std::move(mended)};
  auto repaired = model::withIdsOfTheirOwn(mended);
  if (repaired.renewedIds == 0 || !model::validate(repaired.document).ok())
    return damagedFile(valid.error(), path);
  return StoredDocument{.stored = document, .sound = std::move(repaired.document), .renewedIds = repaired.renewedIds};
}

} // namespace throughline::workspace

#include "core/tasks/sample_task.h"

#include "core/base/checked_file.h"
#include "core/tasks/edit_script.h"
#include "core/tasks/import_task.h"
#include "core/workspace/file_place.h"
#include "core/workspace/workspace.h"

namespace throughline::tasks {
namespace {

/// A folder for this user alone, which goes away with everything in it.
class BuildingFolder {
public:
  static Result<BuildingFolder> beside(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    auto folder = path.parent_path() / ("." + path.filename().string() + "." + RandomIdSource().next().text());
    if (!std::filesystem::create_directory(folder, error))
      return failure(ErrorCode::fileNotWritable, {{Fact::path, folder.string()}, {Fact::detail, error.message()}});
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    return BuildingFolder(std::move(folder));
  }

  BuildingFolder(BuildingFolder&& other) noexcept : folder_(std::exchange(other.folder_, {})) {}
  BuildingFolder& operator=(BuildingFolder&&) = delete;
  ~BuildingFolder() {
    std::error_code ignored;
    if (!folder_.empty())
      std::filesystem::remove_all(folder_, ignored);
  }

  std::filesystem::path file(const char* name) const { return folder_ / name; }

private:
  explicit BuildingFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}
  std::filesystem::path folder_;
};

Result<model::Document> drawn(const model::Document& empty, const std::string& script, IdSource& ids) {
  THROUGHLINE_TRY(edits, readEditScript(script));
  auto document = empty;
  for (const auto& edit : edits) {
    THROUGHLINE_TRY(step, edit);
    THROUGHLINE_TRY(next, applyEdit(document, step, ids));
    document = std::move(next);
  }
  return document;
}

} // namespace

Status fillSample(workspace::Workspace& workspace, const SampleTexts& texts, IdSource& ids, const Progress& progress) {
  THROUGHLINE_TRY(empty, workspace.document());
  THROUGHLINE_TRY(document, drawn(empty, texts.edits, ids));
  if (texts.data.empty()) {
    THROUGHLINE_CHECK(workspace.persist(model::difference(empty, document), "Template"));
    return {};
  }
  THROUGHLINE_TRY(mapping, data::readMapping(texts.mapping));
  THROUGHLINE_TRY(folder, BuildingFolder::beside(workspace.path()));
  const ImportRequest request{.data = folder.file("sample.csv"), .mapping = mapping, .mapTitle = {}};
  THROUGHLINE_CHECK(writeCheckedFile(request.data, texts.data));
  THROUGHLINE_CHECK(workspace.persist(model::difference(empty, document), "Sample"));
  THROUGHLINE_CHECK(runImport(workspace, request, ids, progress));
  return {};
}

Status buildSample(const std::filesystem::path& path, const SampleTexts& texts, IdSource& ids,
                   const Progress& progress) {
  std::error_code unknown;
  if (std::filesystem::exists(path, unknown))
    return failure(ErrorCode::fileExists, {{Fact::path, path.string()}});
  THROUGHLINE_TRY(folder, BuildingFolder::beside(path));
  const auto building = folder.file("sample.journey");
  const auto build = [&]() -> Status {
    THROUGHLINE_TRY(workspace, workspace::Workspace::create(building));
    return fillSample(workspace, texts, ids, progress);
  };
  if (const Status built = build(); !built.ok()) // the user knows the name that was asked for
    return built.error().fact(Fact::path).empty() ? built : Status(built.error().with(Fact::path, path.string()));
  return workspace::putWithoutReplacing(building, path);
}

} // namespace throughline::tasks

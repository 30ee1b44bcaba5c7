#include "tests/support/numbered_documents.h"

#include "core/edit/touchpoint_edits.h"
#include "tests/support/builders.h"
#include "tests/support/workspace_folder.h"

#include <charconv>

namespace throughline::test {

model::Document numberedDocument(int number) {
  static const DocumentBuilder base = aDocument().withMap("Buy").withStage("Find").withTouchpoint("0");
  if (number == 0)
    return base;
  auto renamed = edit::renameTouchpoint(base, base.touchpoint("0"), std::to_string(number));
  THROUGHLINE_EXPECT(renamed.ok());
  return std::move(*renamed);
}

int numberOf(const model::Document& document) {
  if (document.maps.size() != 1 || document.maps.front()->touchpoints.size() != 1)
    return -1;
  const std::string& title = document.maps.front()->touchpoints.front()->title;
  int number = -1;
  std::from_chars(title.data(), title.data() + title.size(), number);
  return document == numberedDocument(number) ? number : -1;
}

Result<workspace::RevisionId> persistNext(workspace::Workspace& workspace, int number) {
  return workspace.persist(model::difference(numberedDocument(number), numberedDocument(number + 1)),
                           "Rename to " + std::to_string(number + 1));
}

const std::string& numberedFile() {
  static const std::string bytes = [] {
    const WorkspaceFolder folder;
    {
      auto made = workspace::Workspace::create(folder.file(), folder.options());
      THROUGHLINE_EXPECT(made.ok());
      THROUGHLINE_EXPECT(made->persist(model::difference({}, numberedDocument(0)), "Draw").ok());
    }
    return bytesOf(folder.file());
  }();
  return bytes;
}

std::string describe(const Error& error) {
  std::string text(nameOf(error.code));
  for (const auto& fact : error.facts)
    text += " | " + fact.second;
  return text;
}

} // namespace throughline::test

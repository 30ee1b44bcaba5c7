#pragma once

#include "core/model/difference.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

#include <filesystem>

namespace throughline::test {

/// A file and a colleague's copy of it.
class Copies {
public:
  explicit Copies(const model::Document& document) {
    const std::filesystem::path base(folder_.path().toStdString());
    {
      auto made = workspace::Workspace::create(base / "mine.journey");
      static_cast<void>(made->persist(model::difference({}, document), "Draw"));
    }
    std::filesystem::copy_file(base / "mine.journey", base / "theirs.journey");
    mine = workspace::Workspace::open(base / "mine.journey");
    theirs = workspace::Workspace::open(base / "theirs.journey");
  }
  template <class Edit> void changeMine(Edit&& edit) { change(*mine, edit); }
  template <class Edit> void changeTheirs(Edit&& edit) { change(*theirs, edit); }

  Result<workspace::Workspace> mine = failure(ErrorCode::notFound);
  Result<workspace::Workspace> theirs = failure(ErrorCode::notFound);

private:
  template <class Edit> static void change(workspace::Workspace& workspace, Edit&& edit) {
    const auto before = *workspace.document();
    static_cast<void>(workspace.persist(model::difference(before, *edit(before)), "Change"));
  }
  QTemporaryDir folder_;
};

} // namespace throughline::test

#pragma once

#include "ui/dialogs/import_dialog.h"

#include <QSignalSpy>

/// What several stories do with the import dialog.
namespace throughline::test {

/// Imports what the dialog shows, and leaves it. False when it was not imported.
inline bool importShown(ui::ImportDialog& dialog) {
  QSignalSpy imported(&dialog, &ui::ImportDialog::imported);
  dialog.startImport();
  const bool done = imported.wait(20'000) && imported.first().first().toBool();
  dialog.accept();
  return done;
}

} // namespace throughline::test

#include "ui/window/main_window.h"

#include "ui/session/error_words.h"
#include "ui/window/banner.h"

namespace throughline::ui {

void MainWindow::openSample() {}
void MainWindow::saveCopy() {}
void MainWindow::importFeedback() {}
void MainWindow::exportPdf() {}
void MainWindow::readSourcesAndAnalysis() {}
void MainWindow::removeSource(qint64, const QString&) {}
void MainWindow::offerSnapshot(const QString&, const Error& error) { banner_->say(sentence(error)); }

} // namespace throughline::ui

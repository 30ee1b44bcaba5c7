#pragma once

#include <QWidget>

class QVBoxLayout;

namespace throughline::ui {

/// The first page: the ways to begin, and the files that were open last.
class WelcomePage : public QWidget {
  Q_OBJECT

public:
  explicit WelcomePage(QWidget* parent = nullptr);
  void showRecentFiles(const QStringList& paths);

Q_SIGNALS:
  void drawMapWanted();
  void importWanted();
  void sampleWanted();
  void openWanted();
  void templateWanted();
  void fileWanted(const QString& path);

protected:
  void showEvent(QShowEvent* event) override;

private:
  QVBoxLayout* recent_;
};

} // namespace throughline::ui

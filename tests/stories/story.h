#pragma once

#include "ui/rooms/file/file_room.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_dock.h"
#include "ui/window/theme.h"

#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

/// A user at the real window, with a folder and settings of their own.
namespace throughline::test {

class Story {
public:
  Story() : Story(QString()) {}
  /// Of a user whose folder is there, as another process sees it.
  explicit Story(const QString& in) : place_(in.isEmpty() ? folder.path() : in) {
    QCoreApplication::setOrganizationName(QStringLiteral("throughline-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QDir(place_).filePath(QStringLiteral("settings")));
    ui::applyTypeface(*qApp);
    window = std::make_unique<ui::MainWindow>(QDir(place_).filePath(QStringLiteral("data")).toStdString());
    window->resize(1366, 768);
    window->show();
    QApplication::setActiveWindow(window.get());
  }

  /// A new workspace of that name, opened. False when it did not open.
  bool create(const QString& name) {
    QSignalSpy opened(&window->storage(), &ui::Storage::opened);
    room<ui::FileRoom>().create(file(name));
    return !opened.isEmpty() || opened.wait();
  }

  bool open(const QString& name) {
    QSignalSpy opened(&window->storage(), &ui::Storage::opened);
    room<ui::FileRoom>().open(file(name));
    return !opened.isEmpty() || opened.wait();
  }

  /// The sample workspace under that name.
  bool openSample(const QString& name) {
    QSignalSpy opened(&window->storage(), &ui::Storage::opened);
    room<ui::FileRoom>().openSampleAt(file(name));
    return !opened.isEmpty() || opened.wait(30'000);
  }

  QString file(const QString& name) const { return QDir(place_).filePath(name); }

  /// Where the keys of a user would go.
  QWidget* focused() const {
    auto* widget = QApplication::focusWidget();
    return widget != nullptr ? widget : window.get();
  }
  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    beActive();
    QTest::keyClick(focused(), Qt::Key(key), modifiers);
  }
  void type(const char* text) { QTest::keyClicks(focused(), QString::fromLatin1(text)); }

  /// Shortcuts are for active windows only, and word that the window of the story before is gone may come late.
  void beActive() {
    if (QApplication::activeWindow() == nullptr)
      QApplication::setActiveWindow(window.get());
  }

  /// A picture, when somebody wants to look (THROUGHLINE_SHOTS names a folder).
  void look(const QString& name) { lookAt(*window, name); }
  void lookAt(QWidget& widget, const QString& name) {
    const auto shots = qEnvironmentVariable("THROUGHLINE_SHOTS");
    if (!shots.isEmpty())
      widget.grab().save(QDir(shots).filePath(name + QStringLiteral(".png")));
  }

  ui::PanelDock& dock(const char* name) const { return *window->findChild<ui::PanelDock*>(QString::fromLatin1(name)); }
  template <class Of> Of& room() const { return window->room<Of>(); }
  const model::Document& document() const { return window->session().document(); }

  QTemporaryDir folder;

private:
  QString place_;

public:
  std::unique_ptr<ui::MainWindow> window;
};

/// Letters, and a key that leaves it, for the popup that opens next: it runs an event loop of its own. Gives what stood
/// in it before; "no popup" while none has opened.
inline std::shared_ptr<const QString> typeIntoPopup(const QString& letters, Qt::Key leaveBy = Qt::Key_Return) {
  auto before = std::make_shared<QString>(QStringLiteral("no popup"));
  auto* look = new QTimer(qApp);
  QObject::connect(look, &QTimer::timeout, look, [look, letters, leaveBy, before] {
    auto* popup = QApplication::activeModalWidget();
    auto* line = popup != nullptr ? popup->findChild<QLineEdit*>() : nullptr;
    if (line == nullptr)
      return;
    look->stop();
    look->deleteLater();
    *before = line->text();
    QTest::keyClicks(line, letters);
    QTest::keyClick(line, leaveBy);
  });
  look->start(5);
  return before;
}

} // namespace throughline::test

#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/preferences_dialog.h"

#include <QAbstractButton>
#include <QLabel>

using namespace throughline;
using test::Story;

namespace {

/// "QPushButton: ..." when the text of a visible widget needs more room than it has.
QString cutIn(const QWidget& widget) {
  const auto told = [&widget](const QString& text) {
    return QStringLiteral("%1 %2: %3")
        .arg(QString::fromUtf8(widget.metaObject()->className()), widget.objectName(), text);
  };
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
      button != nullptr && !button->text().isEmpty())
    return button->width() < button->minimumSizeHint().width() ? told(button->text()) : QString();
  const auto* label = qobject_cast<const QLabel*>(&widget);
  if (label == nullptr || label->text().isEmpty())
    return {};
  if (label->wordWrap())
    return label->height() < label->heightForWidth(label->width()) ? told(label->text()) : QString();
  return label->width() < label->sizeHint().width() ? told(label->text()) : QString();
}

QStringList cutWithin(const QWidget& window) {
  QStringList cut;
  for (const auto* widget : window.findChildren<QWidget*>())
    if (widget->isVisibleTo(&window))
      if (const auto told = cutIn(*widget); !told.isEmpty())
        cut << told;
  return cut;
}

} // namespace

class PseudoLanguageStory : public QObject {
  Q_OBJECT

  test::PseudoTranslator translator_;

  static bool nothingIsCut(const QWidget& window) {
    const auto cut = cutWithin(window);
    for (const auto& each : cut)
      qWarning().noquote() << "cut:" << each;
    return cut.isEmpty();
  }

private Q_SLOTS:
  void initTestCase() { QCoreApplication::installTranslator(&translator_); }
  void cleanupTestCase() { QCoreApplication::removeTranslator(&translator_); }

  void placeholdersAndPatternsStay() {
    QCOMPARE(test::pseudoText(QStringLiteral("%1 of %n (*.csv)")).contains(QStringLiteral("%1 öf %n (*.csv)")), true);
    QVERIFY(test::pseudoText(QStringLiteral("Preferences")).size() >= 15);
  }

  void theWelcomePageFits() {
    Story story;
    story.look(QStringLiteral("pseudo-welcome"));
    QVERIFY(story.window->windowTitle().contains(QChar(0x27E6)) || !story.window->windowTitle().isEmpty());
    QVERIFY(nothingIsCut(*story.window));
  }

  void theWindowWithAMapFits() {
    Story story;
    QVERIFY(story.create(QStringLiteral("map.journey")));
    QCoreApplication::processEvents();
    story.look(QStringLiteral("pseudo-map"));
    QVERIFY(nothingIsCut(*story.window));
  }

  void theDialogsFit() {
    const model::Document document = test::aDocument().withMap("Support").withStage("Contact").withTouchpoint("Call");
    ui::AboutDialog about;
    ui::PreferencesDialog preferences;
    ui::ExportDialog report(document, document.maps[0]->id);
    for (QWidget* dialog : std::initializer_list<QWidget*>{&about, &preferences, &report}) {
      dialog->show();
      QCoreApplication::processEvents();
      QVERIFY2(nothingIsCut(*dialog), dialog->metaObject()->className());
      dialog->close();
    }
  }

  /// What was shown up to here was looked up where a translator can write it.
  void everythingThatWasLookedUpCanBeTranslated() {
    const auto known = test::messagesOfSources();
    if (known.isEmpty())
      QSKIP("no lupdate");
    QSet<QString> contexts;
    for (const auto& message : known)
      contexts.insert(message.first);
    QStringList lost;
    for (const auto& asked : translator_.asked())
      if ((contexts.contains(asked.first) || asked.first.startsWith(QLatin1String("throughline"))) &&
          !known.contains(asked))
        lost << asked.first + QStringLiteral(": ") + asked.second;
    for (const auto& each : lost)
      qWarning().noquote() << each;
    QVERIFY(lost.isEmpty());
    QVERIFY(translator_.asked().size() > 100);
  }
};

THROUGHLINE_TEST(PseudoLanguageStory)
#include "pseudo_language_story.moc"

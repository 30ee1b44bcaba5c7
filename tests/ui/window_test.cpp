#include "tests/stories/story.h"
#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/column_plan.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/rehearsal_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/paint/look.h"
#include "ui/window/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace throughline;
using throughline::test::Story;

/// The window as a whole: keys, names, sizes.
class WindowTest : public QObject {
  Q_OBJECT

  static QString nameOfWidget(QWidget* widget) {
    auto* interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
  }

  static QString described(const QWidget* widget) {
    return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
  }

  /// The text that stands on or beside the widget, when there is one.
  static QString visibleLabel(QWidget* widget) {
    if (const auto* button = qobject_cast<QAbstractButton*>(widget))
      return ui::plainName(button->text());
    for (auto* label : widget->window()->findChildren<QLabel*>())
      if (label->buddy() == widget)
        return ui::plainName(label->text());
    return {};
  }

  static QStringList wronglyNamed(QWidget& root) {
    QStringList wrong;
    for (auto* widget : root.findChildren<QWidget*>()) {
      const bool field = qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
                         qobject_cast<QPlainTextEdit*>(widget) != nullptr ||
                         qobject_cast<QAbstractItemView*>(widget) != nullptr;
      const bool button = qobject_cast<QAbstractButton*>(widget) != nullptr;
      // Parts that Qt makes inside its own widgets have no name of their own.
      const bool inner =
          widget->objectName().startsWith(QStringLiteral("qt_")) || widget->parentWidget() == nullptr ||
          qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr ||
          qobject_cast<QAbstractItemView*>(widget->parentWidget()) != nullptr ||
          QString::fromLatin1(widget->metaObject()->className()).startsWith(QStringLiteral("QComboBox")) ||
          (widget->parentWidget()->inherits("QToolBar") && widget->objectName().startsWith(QStringLiteral("qt")));
      if ((!field && !button) || inner)
        continue;
      const auto name = nameOfWidget(widget);
      const auto label = visibleLabel(widget);
      if (name.isEmpty() || name.contains(QLatin1Char('&')) || name.endsWith(QStringLiteral("...")) ||
          (!label.isEmpty() && name != label))
        wrong << described(widget) + QStringLiteral(": \"") + name + QStringLiteral("\" for \"") + label +
                     QLatin1Char('"');
    }
    return wrong;
  }

private Q_SLOTS:
  void wordsOfTheWindowAreReadableInEveryTheme() {
    for (const auto theme : {ui::Theme::light, ui::Theme::dark, ui::Theme::highContrast}) {
      const auto colors = ui::colorsOf(theme);
      for (const auto& ground : {colors.window, colors.panel, colors.raised})
        for (const auto& text : {colors.text, colors.quietText})
          QVERIFY2(ui::contrastOf(text, ground) >= 4.5, qPrintable(text.name() + ground.name()));
      QVERIFY(ui::contrastOf(colors.onAccent, colors.accent) >= 4.5);
      QVERIFY(ui::contrastOf(colors.onWarning, colors.warning) >= 4.5);
      QVERIFY(ui::contrastOf(colors.panel, colors.text) >= 4.5); // tooltips and toasts
      for (const auto& ground : {colors.window, colors.panel})
        for (const auto& sign : {colors.fieldLine, colors.accent})
          QVERIFY2(ui::contrastOf(sign, ground) >= 3, qPrintable(sign.name() + ground.name()));
    }
  }

  void noTwoActionsShareAKey() {
    const Story story;
    std::map<QString, QString> owner;
    for (const auto& row : story.window->actions().rows())
      for (const auto& key : row.keys) {
        const auto text = key.toString(QKeySequence::PortableText);
        QVERIFY2(!text.isEmpty(), qPrintable(row.id));
        QVERIFY2(owner.emplace(text, row.id).second,
                 qPrintable(row.id + QStringLiteral(" and ") + owner[text] + QStringLiteral(": ") + text));
      }
  }

  void noKeyOfTheWindowTakesWhatIsTypedOnTheMap() {
    const Story story;
    for (const auto& row : story.window->actions().rows())
      for (const auto& key : row.keys) {
        const auto combination = key[0];
        const bool plain =
            combination.keyboardModifiers() == Qt::NoModifier || combination.keyboardModifiers() == Qt::ShiftModifier;
        const bool types = combination.key() < Qt::Key_Escape && row.id != QStringLiteral("view.fit") &&
                           row.id != QStringLiteral("view.selection");
        QVERIFY2(!(plain && types), qPrintable(row.id));
      }
  }

  void everyActionHasAnIdATextAndSomethingToDo() {
    const Story story;
    std::set<QString> ids;
    for (const auto& row : story.window->actions().rows()) {
      QVERIFY(ids.insert(row.id).second);
      QVERIFY2((row.run || row.fill) && !row.text.isEmpty(), qPrintable(row.id));
    }
  }

  void everyFieldAndButtonOfTheWindowIsCalledWhatItsLabelSays() {
    Story story;
    QVERIFY(story.create(QStringLiteral("names.journey")));
    const auto airline = test::anAirline();
    QVERIFY(story.window->session().apply(QStringLiteral("Draw"), airline.document));
    const auto wrong = wronglyNamed(*story.window);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
  }

  void everyFieldAndButtonOfTheDialogsIsCalledWhatItsLabelSays() {
    Story story;
    QVERIFY(story.create(QStringLiteral("dialogs.journey")));
    const auto& document = story.document();
    ui::VersionsDialog versions(story.window->session(), story.window->storage());
    ui::PreferencesDialog preferences;
    ui::AboutDialog about;
    ui::ReportDialog exporting(document, document.maps.front()->id, [](const auto&, const auto&) {});
    // Its buttons are on a screen of 1024 x 768, whatever there is to choose.
    QVERIFY2(exporting.minimumSizeHint().height() <= 600 && exporting.minimumSizeHint().width() <= 980,
             qPrintable(QStringLiteral("%1 x %2")
                            .arg(exporting.minimumSizeHint().width())
                            .arg(exporting.minimumSizeHint().height())));
    ui::RehearsalDialog rehearsing({{.key = {.kind = present::StepKind::overview, .stage = {}},
                                     .name = QStringLiteral("Overview"),
                                     .shown = true}},
                                   {QStringLiteral("Claims: cut")});
    ui::KeysDialog keys({{QStringLiteral("File"), QStringLiteral("Open"), QStringLiteral("Ctrl+O")}});
    for (QDialog* dialog :
         {static_cast<QDialog*>(&versions), static_cast<QDialog*>(&preferences), static_cast<QDialog*>(&about),
          static_cast<QDialog*>(&exporting), static_cast<QDialog*>(&rehearsing), static_cast<QDialog*>(&keys)})
      QCOMPARE(wronglyNamed(*dialog), QStringList());
  }

  void aChildOfAScrollAreaThatIsGoneIsNoCrash() {
    Story story;
    QVERIFY(story.create(QStringLiteral("scroll.journey")));
    int areas = 0;
    for (auto* area : story.window->findChildren<QScrollArea*>()) {
      auto* seen = QAccessible::queryAccessibleInterface(area);
      QVERIFY(seen->childCount() >= 1 && seen->child(0) != nullptr);
      QVERIFY(seen->child(seen->childCount() + 5) == nullptr);
      QCOMPARE(seen->indexOfChild(seen->child(0)), 0);
      ++areas;
    }
    QVERIFY(areas > 0);
  }

  void menuItemsAreCalledWithoutMarksAndDots() {
    Story story;
    QStringList names;
    for (auto* menu : story.window->findChildren<QMenu*>()) {
      auto* seen = QAccessible::queryAccessibleInterface(menu);
      QCOMPARE(seen->childCount(), static_cast<int>(menu->actions().size()));
      for (int item = 0; item < seen->childCount(); ++item)
        names << seen->child(item)->text(QAccessible::Name);
    }
    QVERIFY(names.contains(QStringLiteral("Import feedback")));
    QVERIFY(names.contains(QStringLiteral("Save a copy")));
    for (const auto& name : names)
      QVERIFY2(!name.contains(QLatin1Char('&')) && !name.endsWith(QLatin1Char('.')), qPrintable(name));
  }

  void everyButtonIsBigEnoughToHit() {
    Story story;
    QVERIFY(story.create(QStringLiteral("sizes.journey")));
    for (auto* button : story.window->findChildren<QAbstractButton*>()) {
      if (!button->isVisible() || button->objectName().startsWith(QStringLiteral("qt_")))
        continue;
      QVERIFY2(button->height() >= 24 && button->width() >= 24, qPrintable(described(button) + button->text()));
    }
  }

  void theWindowFitsASmallScreen() {
    Story story;
    QVERIFY(story.create(QStringLiteral("small.journey")));
    const auto smallest = story.window->minimumSizeHint();
    QVERIFY2(smallest.width() <= 1366 && smallest.height() <= 740,
             qPrintable(QStringLiteral("%1 x %2").arg(smallest.width()).arg(smallest.height())));
  }

  void plansOfColumnsMakeTheSameMappingAgain() {
    data::Mapping mapping;
    mapping.respondent = data::ColumnName{.header = "id"};
    mapping.overall = data::MappedScore{.column = {.header = "nps"}, .scale = data::MappedScale::named("nps")};
    mapping.segments = {{.header = "class"}, {.header = "country"}};
    mapping.touchpoints = {
        {.score = {.column = {.header = "claims"}, .missing = {"0", ""}, .failure = data::FailureRule{.atMost = 2.0}},
         .title = "Claims",
         .stage = "After",
         .kind = model::Kind::service}};
    const std::vector<std::string> header{"id", "nps", "claims", "class", "country", "unused"};
    QCOMPARE(ui::planned(mapping, ui::plansOf(mapping, header)), mapping);
    QCOMPARE(ui::plansOf(mapping, header).back().role, ui::ColumnRole::leftOut);
    QCOMPARE(ui::valuesOf(ui::valuesText({"0", "", "n/a"})), (std::vector<std::string>{"0", "", "n/a"}));
  }
};

THROUGHLINE_TEST(WindowTest)
#include "window_test.moc"

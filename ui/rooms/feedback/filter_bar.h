#pragma once

#include "core/data/comments/saved_views.h"
#include "core/data/sources/load.h"
#include "core/data/sources/sources.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace throughline::ui {

class DaysField;
class InsightFeed;
class Session;
class Storage;

/// Above the map: which feedback counts - days, channel, segments with several values each, source, voice - and views
/// with a name. Everything on screen follows. There while the workspace has feedback.
class FilterBar : public QWidget {
  Q_OBJECT

public:
  FilterBar(Session& session, Storage& storage, InsightFeed& feed, QWidget* parent = nullptr);
  /// Keeps the filter in force under a name.
  void saveAs(const QString& name);
  /// With every row as short as it can be.
  QSize minimumSizeHint() const override;

Q_SIGNALS:
  void failed(const throughline::Error& error);

private:
  /// One dimension of feedback: the values that count are checked in its menu; none checked: all count.
  struct Choice {
    std::string name; ///< of the segment; of sources and voices: empty
    QToolButton* button = nullptr;
    QMenu* menu = nullptr;
  };
  struct Offered {
    std::vector<data::SegmentValues> segments;
    std::vector<data::SavedView> views;
  };

  void makeFields();
  QWidget* makeChoices();
  void arrange();
  int widthOfMore() const;
  bool hasRoomForViews() const;
  void shortenViews(int room);
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  std::vector<Choice> offeredChoices() const;
  void fold();
  void read();
  void offer(const Offered& offered);
  void offerViews(const std::vector<data::SavedView>& views);
  Choice addChoice(const QString& title, const std::string& name);
  void addValue(const Choice& choice, const QString& text, const QVariant& value, bool checked);
  void use();
  void showFilter();
  void showChoice(const Choice& choice) const;
  void askForName();
  void removeView(const std::string& name);

  Session& session_;
  Storage& storage_;
  InsightFeed& feed_;
  std::vector<data::Source> known_;
  QHBoxLayout* rows_ = nullptr;
  DaysField* days_ = nullptr;
  QHBoxLayout* others_ = nullptr;
  QWidget* choices_ = nullptr;
  QHBoxLayout* choicesRow_ = nullptr;
  QToolButton* more_ = nullptr;
  std::vector<Choice> segments_;
  Choice sources_, voices_;
  QToolButton* views_ = nullptr;
  QAction* showAll_ = nullptr;
  QToolButton* all_ = nullptr;
  bool viewsBeside_ = true; ///< and showing all; else they are in the menu of what has no room
  bool showing_ = false;    ///< fields are being set, not changed by the user
};

} // namespace throughline::ui

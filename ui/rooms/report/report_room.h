#pragma once

#include "core/insight/analysis.h"
#include "core/report/report_plan.h"
#include "core/tasks/contacts.h"
#include "ui/pages/picture_files.h"
#include "ui/session/room.h"

#include <QImage>

#include <functional>
#include <vector>

namespace throughline::ui {

struct ReportChoice;
struct ReportLook;
struct ReportRequest;

/// The map and what the data say of it, for people who read paper.
class ReportRoom final : public Room {
  Q_OBJECT

public:
  using Room::Room;
  std::vector<ActionRow> actions() override;
  void exportPdfTo(const QString& path, model::MapId map, report::PageSize pageSize);
  /// The map that is shown.
  void writePicture(const QString& path, const PictureFile& kind, tasks::Cover cover = tasks::Cover::customers);

Q_SIGNALS:
  void exported(const QString& path);

private:
  void exportPdf();
  void exportPicture();
  void finishPicture(const QString& path, std::shared_ptr<const PictureWork> work);
  void preview(const ReportChoice& choice, std::function<void(const ReportLook&)> shown);
  void keep(const ReportChoice& choice);
  void print(const ReportChoice& choice);
  void writeChoice(const QString& path, const ReportChoice& choice);
  using Requested = std::function<void(const Result<ReportRequest>&)>;
  void request(const ReportChoice& choice, Requested done);
  /// Each adds what takes time and goes on to the next.
  void addBefore(ReportRequest request, const ReportChoice& choice, Requested done);
  void addResponses(ReportRequest request, Requested done);
  void addFigures(ReportRequest request, Requested done);
  void writePdf(const QString& path, const ReportRequest& request);
};

} // namespace throughline::ui

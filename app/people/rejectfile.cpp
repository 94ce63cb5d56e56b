// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejectfile.h"

#include <QFileInfo>
#include <algorithm>

#include "exportcell.h"
#include "importwords.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static QStringList ownHeaders()
{
    //: heading of a column: the number of the row in the file
    return {translate("People", "row"), translate("People", "what is wrong")};
}

bool RejectFile::isOwn(const QString &header)
{
    QStringList own{u"row"_s, u"what is wrong"_s}; // a file that was written in another language of the desk
    own << ownHeaders();
    const QString key = wordKey(header);
    return std::any_of(own.cbegin(), own.cend(), [&key](const QString &name) { return wordKey(name) == key; });
}

QList<int> RejectFile::ownColumns(const QStringList &headers)
{
    // Both stand in front, or it is a file of somebody's own that has a column of such a name.
    return headers.size() > 2 && isOwn(headers[0]) && isOwn(headers[1]) ? QList<int>{0, 1} : QList<int>();
}

QString RejectFile::plain(const QString &cell)
{
    if (cell.size() < 2 || cell.front() != u'\'')
        return cell;
    const QString bare = cell.mid(1);
    return formulaSafe(bare) != bare || bare.front() == u'\'' ? bare : cell;
}

RejectFile::RejectFile(QString path, const ImportFile &file)
    : m_path(std::move(path)), m_headers(file.table->header()), m_own(ownColumns(m_headers)),
      m_delimiter(file.table->delimiter())
{
    if (m_delimiter == 0 || m_delimiter == '\t')
        m_delimiter = ',';
}

void RejectFile::write(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_delimiter;
        QString safe = formulaSafe(cells[i]);
        if (safe.size() > 1 && safe == cells[i] && safe.front() == u'\'' && plain(safe) != safe)
            safe.prepend(u'\'');
        static const QString needsQuotes = u"\",;|\t\r\n"_s;
        // RFC 4180 §2; blanks at the ends too, because readers drop them
        if (safe.startsWith(u' ') || safe.endsWith(u' ') ||
            std::any_of(safe.cbegin(), safe.cend(), [](QChar c) { return needsQuotes.contains(c); }))
            safe = u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
        line += safe.toUtf8();
    }
    m_file->write(line + "\r\n");
}

void RejectFile::open()
{
    m_file = std::make_unique<QSaveFile>(m_path);
    m_file->setDirectWriteFallback(false);
    if (!m_file->open(QIODevice::WriteOnly)) {
        m_problem = m_file->errorString();
        return;
    }
    m_file->write("\xEF\xBB\xBF");
    QStringList headers = ownHeaders();
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        if (!m_own.contains(int(i)))
            headers << m_headers[i];
    }
    write(headers);
}

void RejectFile::add(const RowChunk &chunk, const QList<ImportError> &errors)
{
    if (m_path.isEmpty() || errors.isEmpty() || !m_problem.isEmpty())
        return;
    if (!m_file)
        open();
    if (!m_problem.isEmpty())
        return;
    QMap<qint64, QStringList> wrong; // in the order of the file
    for (const ImportError &error : errors)
        wrong[error.row] << (error.column.isEmpty() ? error.message : u"%1: %2"_s.arg(error.column, error.message));
    QHash<qint64, const RawRow *> rows;
    for (const RawRow &row : chunk.rows)
        rows.insert(row.line, &row);
    for (const auto &[row, before] : chunk.repeated)
        rows.insert(row.line, &row);
    for (auto it = wrong.cbegin(); it != wrong.cend(); ++it) {
        const RawRow *row = rows.value(it.key());
        if (!row)
            continue;
        QStringList cells{QString::number(it.key()), it.value().join(u' ')};
        for (qsizetype i = 0; i < row->cells.size(); ++i) {
            if (!m_own.contains(int(i)))
                cells << (isFaulty(row->cells[i]) ? QString() : row->cells[i]);
        }
        while (cells.size() < m_headers.size() - m_own.size() + 2)
            cells << QString();
        write(cells);
    }
}

void RejectFile::finish(ImportResult &result)
{
    if (m_file && m_problem.isEmpty() && !m_file->commit())
        m_problem = m_file->errorString();
    if (!m_problem.isEmpty())
        result.rejectsProblem = m_problem;
    else if (m_file)
        result.rejectsPath = m_path;
    m_file.reset();
}

} // namespace otklik::people

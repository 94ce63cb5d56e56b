// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneshotbody.h"

#include <cstring>

namespace otklik::channels {

OneShotBody::OneShotBody(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    if (m_wasRead && position < pos())
        return false;
    return QIODevice::seek(position);
}

bool OneShotBody::reset()
{
    return !m_wasRead;
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_body.size() - pos());
    if (count <= 0)
        return most > 0 ? -1 : 0;
    m_wasRead = true;
    std::memcpy(data, m_body.constData() + pos(), size_t(count));
    return count;
}

} // namespace otklik::channels

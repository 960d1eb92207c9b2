from typing import NamedTuple

class Entry(NamedTuple):
    time: int
    value: str

class TimeMap(object):
    def __init__(self, *args, **kwargs):
        self._d = defaultdict(list)

    def set(self, key, value, timestamp):
        self._d[key].append(Entry(timestamp, value))

    def get(self, key, timestamp):
        entries = self._d.get(key, [])
        k = bisect.bisect_right(entries, timestamp, key=operator.attrgetter("time"))
        return entries[k - 1].value if k else ""

class TimeMap(dict):
    def set(self, key, value, timestamp):
        times, values = self.setdefault(key, ([], []))
        times.append(timestamp); values.append(value)

    def get(self, key, timestamp):
        if key not in self:
            return ""
        times, values = self[key]
        i = bisect_right(times, timestamp)
        return values[i - 1] if i else ""

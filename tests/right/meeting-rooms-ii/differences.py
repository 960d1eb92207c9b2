class Solution:
    def minMeetingRooms(self, intervals):
        d = collections.Counter()
        for a, b in intervals:
            d[a] += 1
            d[b] -= 1
        return max(itertools.accumulate(d[t] for t in sorted(d)), default=0)

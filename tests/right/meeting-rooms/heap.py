class Solution:
    def canAttendMeetings(self, intervals):
        heapq.heapify(intervals)
        last = -math.inf
        while intervals:
            s, e = heapq.heappop(intervals)
            if s < last:
                return False
            last = e
        return True

class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        timestamp = [0] * 1001
        for n, s, e in trips:
            timestamp[s] += n
            timestamp[e] -= n
        used = 0
        for ch in timestamp:
            used += ch
            if used > capacity:
                return False
        return True

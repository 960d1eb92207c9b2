class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        km = [0] * 1001
        for n, s, e in trips:
            for i in range(s, e):
                km[i] += n
        return max(km) <= capacity

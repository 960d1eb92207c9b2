class Solution(object):
    def carPooling(self, trips, capacity):
        """
        :type trips: List[List[int]]
        :type capacity: int
        :rtype: bool
        """
        d = defaultdict(int)
        for p, a, b in trips:
            d[a] += p; d[b] -= p
        return all(v <= capacity for v in accumulate(d[k] for k in sorted(d)))

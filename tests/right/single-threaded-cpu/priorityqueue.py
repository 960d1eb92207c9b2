class Solution:
    def getOrder(self, tasks):
        tasks = sorted([t[0], t[1], i] for i, t in enumerate(tasks))
        ans, heap, clock = [], [], 0
        for s, d, i in tasks:
            while heap and clock < s:
                dd, ii, ss = heappop(heap)
                clock = max(clock, ss) + dd
                ans.append(ii)
            heappush(heap, (d, i, s))
        return ans + [i for _, i, _ in sorted(heap)]

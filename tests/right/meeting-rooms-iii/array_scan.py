class Solution:
    def mostBooked(self, n: int, meetings: List[List[int]]) -> int:
        avail = [0] * n
        cnt = [0] * n
        for start, end in sorted(meetings):
            best, found = inf, False
            idx = 0
            for i in range(n):
                if avail[i] <= start:
                    found = True
                    cnt[i] += 1
                    avail[i] = end
                    break
                if best > avail[i]:
                    best = avail[i]
                    idx = i
            if not found:
                avail[idx] += end - start
                cnt[idx] += 1
        return cnt.index(max(cnt))

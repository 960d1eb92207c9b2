class Solution:
    def smallestRange(self, nums: List[List[int]]) -> List[int]:
        arr = []
        for i, a in enumerate(nums):
            for x in a: arr.append((x, i))
        arr.sort()
        cnt = defaultdict(int)
        l, have, best = 0, 0, None
        for r in range(len(arr)):
            cnt[arr[r][1]] += 1
            if cnt[arr[r][1]] == 1: have += 1
            while have == len(nums):
                cur = [arr[l][0], arr[r][0]]
                if best is None or cur[1] - cur[0] < best[1] - best[0]: best = cur
                cnt[arr[l][1]] -= 1
                if cnt[arr[l][1]] == 0: have -= 1
                l += 1
        return best

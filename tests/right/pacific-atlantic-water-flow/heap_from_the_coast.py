class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        R, C = len(heights), len(heights[0])
        def reach(start):
            seen = set()
            heap = [(heights[r][c], r, c) for r, c in start]
            heapify(heap)
            while heap:
                h, r, c = heappop(heap)
                if (r, c) in seen: continue
                seen.add((r, c))
                for x, y in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= x < R and 0 <= y < C and (x, y) not in seen and heights[x][y] >= h:
                        heappush(heap, (heights[x][y], x, y))
            return seen
        top = [(0, c) for c in range(C)] + [(r, 0) for r in range(R)]
        bottom = [(R - 1, c) for c in range(C)] + [(r, C - 1) for r in range(R)]
        return frozenset(reach(top)).intersection(reach(bottom))

class Solution:
    def floodFill(self, image, sr, sc, newColor):
        src = image[sr][sc]
        q = deque([(sr, sc)])
        seen = set([(sr, sc)])
        while q:
            x, y = q.popleft()
            image[x][y] = newColor
            for dx, dy in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                a, b = x + dx, y + dy
                if 0 <= a < len(image) and 0 <= b < len(image[0]) and (a, b) not in seen and image[a][b] == src:
                    seen.add((a, b))
                    q.append((a, b))
        return image

class Solution:
    def asteroidCollision(self, asteroids: List[int]) -> List[int]:
        top = -1
        for a in asteroids:
            dead = False
            while top >= 0 and asteroids[top] > 0 > a:
                if abs(asteroids[top]) < abs(a):
                    top -= 1
                    continue
                if abs(asteroids[top]) == abs(a): top -= 1
                dead = True
                break
            if not dead:
                top += 1
                asteroids[top] = a
        return asteroids[:top + 1]

def openLock(deadends, target):
    def neighbors(node):
        for i in range(4):
            x = int(node[i])
            for d in (-1, 1):
                yield node[:i] + str((x + d) % 10) + node[i+1:]
    dead = set(deadends)
    queue = collections.deque([('0000', 0), None]) if False else collections.deque([('0000', 0)])
    seen = {'0000'}
    while queue:
        node, depth = queue.popleft()
        if node == target: return depth
        if node in dead: continue
        for nei in neighbors(node):
            if nei not in seen:
                seen.add(nei)
                queue.append((nei, depth + 1))
    return -1

from collections import deque


def count_nodes(root):
    queue = deque([root] if root else [])
    seen = 0
    while queue:
        node = queue.popleft()
        seen += 1
        queue.extend(child for child in (node.left, node.right) if child)
    return seen

from collections import defaultdict


def width_of_tree(root: TreeNode | None) -> int:
    places = defaultdict(list)
    stack = [(root, 0, 0)]
    while stack:
        node, depth, place = stack.pop()
        if node:
            places[depth].append(place)
            stack += [(node.left, depth + 1, place * 2), (node.right, depth + 1, place * 2 + 1)]
    return max(max(row) - min(row) + 1 for row in places.values())

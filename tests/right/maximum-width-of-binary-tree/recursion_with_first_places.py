def width_of_tree(root):
    first = {}

    def visit(node, depth, place):
        if node is None:
            return 0
        leftmost = first.setdefault(depth, place)
        here = place - leftmost + 1
        return max(
            here,
            visit(node.left, depth + 1, 2 * place),
            visit(node.right, depth + 1, 2 * place + 1),
        )

    return visit(root, 0, 0)
